package audiototext.adapters.filesystem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files whole or not at all. */
final class AtomicFile {
    private final Path incoming;

    /**
     * Creates the folder for unfinished files, and empties it.
     *
     * @param incoming used for nothing else, and on the same file system as the targets
     */
    AtomicFile(Path incoming) throws IOException {
        this.incoming = Files.createDirectories(incoming);
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (var leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    /** Replaces the target with what the writer writes. If the writer fails, the target stays as it was. */
    void write(Path target, Writer writer) throws IOException {
        var temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            try (var out = Files.newOutputStream(temporary)) {
                writer.writeTo(out);
            }
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }
}
