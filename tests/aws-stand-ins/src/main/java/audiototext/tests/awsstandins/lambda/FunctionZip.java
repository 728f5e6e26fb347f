package audiototext.tests.awsstandins.lambda;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A function's package: an executable for Lambda's runtime provided.al2023, or jars for its Java runtime. */
public final class FunctionZip {
    private static final String EXECUTABLE = "/bootstrap";

    private FunctionZip() {}

    /**
     * Unpacks the package and returns the command that starts it, as Lambda does.
     *
     * @param zip such as {@code target/function.zip}
     * @param folder is created if missing
     */
    public static List<String> command(Path zip, Path folder) throws IOException {
        try (var files = opened(zip)) {
            if (!Files.exists(files.getPath(EXECUTABLE))) {
                return JavaRuntime.command(unpacked(files.getPath("/"), folder.toAbsolutePath()));
            }
        }
        return List.of(bootstrap(zip, folder).toString());
    }

    /**
     * Unpacks the executable that Lambda starts, with its permissions from the package.
     *
     * @param zip such as {@code target/function.zip}
     * @param folder is created if missing
     */
    public static Path bootstrap(Path zip, Path folder) throws IOException {
        try (var files = opened(zip)) {
            var packed = files.getPath(EXECUTABLE);
            var unpacked = Files.createDirectories(folder.toAbsolutePath()).resolve("bootstrap");
            Files.copy(packed, unpacked, StandardCopyOption.REPLACE_EXISTING);
            return Files.setPosixFilePermissions(unpacked, Files.getPosixFilePermissions(packed));
        }
    }

    /** The names of all entries, such as libraries. */
    public static List<String> names(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static FileSystem opened(Path zip) throws IOException {
        return FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
    }

    private static Path unpacked(Path root, Path folder) throws IOException {
        try (var all = Files.walk(root)) {
            for (var packed : (Iterable<Path>) all::iterator) {
                var target = folder.resolve(root.relativize(packed).toString());
                if (Files.isDirectory(packed)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(packed, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return folder;
    }
}
