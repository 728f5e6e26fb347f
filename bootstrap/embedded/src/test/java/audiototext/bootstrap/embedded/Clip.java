package audiototext.bootstrap.embedded;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Speech for tests, from the tests of the speech adapter; the README there names the sources. */
public final class Clip {
    private static final Path FOLDER = Path.of("..", "..", "adapters", "speech", "src", "test", "resources", "speech");

    /** As {@code sentence.wav} is coded: ITU G.711, one byte a sample. */
    private static final short MU_LAW = 7;

    private static final byte SILENCE = (byte) 0xFF;
    private static final int RATE = 8000;
    private static final int MU_LAW_HEADER = 46;
    private static final int PAUSE = 2 * RATE;
    private static final int TALK = 260;

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

    /** « Votre appel est important pour nous, merci de bien vouloir patienter », and more, 8 seconds. */
    public static byte[] french() {
        return bytes("french.ogg");
    }

    /** The sentence of {@link #wav} again and again, with pauses, for about twenty minutes. */
    public static byte[] talk() {
        var sentence = wav();
        var wav = ByteBuffer.allocate(MU_LAW_HEADER + TALK * (sentence.length + PAUSE))
                .order(LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(wav.capacity() - 8).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(18).putShort(MU_LAW).putShort((short) 1);
        wav.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8).putShort((short) 0);
        wav.put(ascii("data")).putInt(wav.remaining() - 4);
        int speech = new String(sentence, StandardCharsets.ISO_8859_1).indexOf("data") + 8;
        while (wav.hasRemaining()) {
            wav.put(sentence, speech, sentence.length - speech);
            var pause = new byte[Math.min(PAUSE + speech, wav.remaining())];
            Arrays.fill(pause, SILENCE);
            wav.put(pause);
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
