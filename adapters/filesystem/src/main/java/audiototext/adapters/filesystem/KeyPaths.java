package audiototext.adapters.filesystem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Turns storage keys into paths below a folder. Keys are ASCII and percent-encoded: see the domain's AudioKey. */
final class KeyPaths {
    /** File systems take 255 bytes in a name; a longer name keeps its beginning and gets a hash. */
    private static final int MAX_SEGMENT = 200;

    private final Path root;

    KeyPaths(Path root) {
        this.root = root;
    }

    Path of(String key) {
        var path = root;
        for (var segment : key.split("/")) {
            path = path.resolve(segment.length() <= MAX_SEGMENT ? segment : shortened(segment));
        }
        return path;
    }

    /** A tilde never occurs in a key, so a shortened name never equals another full name. */
    private static String shortened(String segment) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(segment.getBytes(StandardCharsets.UTF_8));
            return segment.substring(0, MAX_SEGMENT / 2) + "~" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
