package audiototext.bootstrap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Speech for tests, from the tests of the speech adapter; the README there names the sources. */
public final class Clip {
    private static final Path FOLDER = Path.of("..", "..", "adapters", "speech", "src", "test", "resources", "speech");

    private Clip() {}

    /** "Your call cannot be completed as dialed", 2.6 seconds. */
    public static byte[] wav() {
        return bytes("sentence.wav");
    }

    /** Different speech from {@link #wav}. */
    public static byte[] ogg() {
        return bytes("tt-allbusy.ogg");
    }

    /** As a browser records it. */
    public static byte[] webm() {
        return bytes("browser.webm");
    }

    /** The same speech as {@link #wav}, as telephones record it; only WebKitGTK plays it. */
    public static byte[] amr() {
        return bytes("narrow.amr");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
