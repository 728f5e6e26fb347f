package audiototext.standins;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A function's package for Lambda's own runtime provided.al2023. */
public final class FunctionZip {
    private FunctionZip() {}

    /**
     * Unpacks what Lambda starts, with the permissions that it has in the package.
     *
     * @param zip such as {@code target/function.zip}
     * @param folder is made
     */
    public static Path bootstrap(Path zip, Path folder) throws IOException {
        try (var files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            var packed = files.getPath("/bootstrap");
            var unpacked = Files.createDirectories(folder.toAbsolutePath()).resolve("bootstrap");
            Files.copy(packed, unpacked, StandardCopyOption.REPLACE_EXISTING);
            return Files.setPosixFilePermissions(unpacked, Files.getPosixFilePermissions(packed));
        }
    }
}
