package audiototext.adapters.accounts.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that encrypts session cookies: created at the first start and kept in the data folder, so that sessions
 * survive a restart.
 */
final class SessionKey {
    private static final int BYTES = 32;

    private final Path file;

    SessionKey(Path data) {
        this.file = data.resolve("session.key");
    }

    String base64() throws IOException {
        if (Files.notExists(file)) {
            make();
        }
        return Files.readString(file).strip();
    }

    private void make() throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
    }
}
