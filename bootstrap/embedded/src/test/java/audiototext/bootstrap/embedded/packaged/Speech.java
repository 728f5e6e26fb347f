package audiototext.bootstrap.embedded.packaged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Audio from the speech adapter's tests, and longer audio made from it. */
final class Speech {
    private static final Path CLIPS = Path.of("../../adapters/speech/src/test/resources/speech");
    private static final int MU_LAW_RATE = 8000;
    private static final int HEADER_BYTES = 46;
    private static final int POSITIVE_ZERO = 0xFF;
    private static final int NEGATIVE_ZERO = 0x7F;

    private Speech() {}

    /** "Your call cannot be completed as dialed." */
    static Path sentence() {
        return CLIPS.resolve("sentence.wav");
    }

    /** The sentence repeated this many times, as one WAV. */
    static byte[] repeated(int times) throws IOException {
        var samples = samples();
        var audio = new ByteArrayOutputStream();
        audio.write(header(samples.length * times));
        for (int i = 0; i < times; i++) {
            audio.write(samples);
        }
        return audio.toByteArray();
    }

    /**
     * This many µ-law samples of silence, which is quick to transcribe, as a random mix of the two bytes that mean it.
     */
    static byte[] silence(int samples) {
        var random = new Random();
        var audio = ByteBuffer.allocate(HEADER_BYTES + samples).put(header(samples));
        while (audio.hasRemaining()) {
            audio.put((byte) (random.nextBoolean() ? POSITIVE_ZERO : NEGATIVE_ZERO));
        }
        return audio.array();
    }

    /** The sentence's µ-law samples, one byte each. */
    static byte[] samples() throws IOException {
        var wav = ByteBuffer.wrap(Files.readAllBytes(sentence())).order(ByteOrder.LITTLE_ENDIAN);
        var data = ByteBuffer.wrap("data".getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int chunk = 12;
        while (wav.getInt(chunk) != data) {
            chunk += 8 + wav.getInt(chunk + 4);
        }
        return Arrays.copyOfRange(wav.array(), chunk + 8, chunk + 8 + wav.getInt(chunk + 4));
    }

    /** @param bytes the number of µ-law samples that follow */
    static byte[] header(int bytes) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(38 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(18)
                .putShort((short) 7)
                .putShort((short) 1)
                .putInt(MU_LAW_RATE)
                .putInt(MU_LAW_RATE)
                .putShort((short) 1)
                .putShort((short) 8)
                .putShort((short) 0)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes)
                .array();
    }
}
