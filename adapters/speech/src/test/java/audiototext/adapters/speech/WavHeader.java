package audiototext.adapters.speech;

import audiototext.adapters.speech.audio.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first 44 bytes of a WAV file with one channel at 16 kHz. */
final class WavHeader {
    static final int LENGTH = 44;
    private static final int PCM = 1;
    private static final int G722 = 0x28F;

    private WavHeader() {}

    static byte[] pcm16(long contentLength) {
        return header(PCM, 16, contentLength);
    }

    static byte[] g722(long contentLength) {
        return header(G722, 4, contentLength);
    }

    /** A file of 100,000 silent samples that says that it has so many a second. */
    static Path withRate(Path file, int rate) {
        try {
            var content = ByteBuffer.allocate(LENGTH + 200_000).put(pcm16(200_000));
            content.order(ByteOrder.LITTLE_ENDIAN).putInt(24, rate);
            return Files.write(file, content.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int coding, int bits, long contentLength) {
        int frame = Math.max(1, bits / 8);
        return ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) (LENGTH - 8 + contentLength))
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) coding)
                .putShort((short) 1)
                .putInt(Samples.PER_SECOND)
                .putInt(Samples.PER_SECOND * bits / 8)
                .putShort((short) frame)
                .putShort((short) bits)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) contentLength)
                .array();
    }
}
