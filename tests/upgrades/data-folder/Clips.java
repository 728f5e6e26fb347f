import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Audio to submit, made of the samples of the speech adapter's tests. */
final class Clips {
    final Path samples;
    int made;

    Clips(Path samples) {
        this.samples = samples;
    }

    byte[] sample(String name) throws IOException {
        return Files.readAllBytes(samples.resolve(name));
    }

    /** A second and a half of the sentence in narrow-band AMR. No two are the same, so that a mix-up shows. */
    byte[] brief() throws IOException {
        int first = made % 60;
        int frames = 60 + made / 60 % 8;
        made++;
        return amr(first, frames);
    }

    byte[] lasting(int seconds) throws IOException {
        return amr(0, seconds * 50);
    }

    private byte[] amr(int first, int many) throws IOException {
        var frames = frames();
        var repeated = new ByteArrayOutputStream();
        repeated.write("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = first; i < first + many; i++) {
            repeated.write(frames.get(i % frames.size()));
        }
        return repeated.toByteArray();
    }

    /** Sizes by frame type: 3GPP TS 26.101 (AMR, octet-aligned storage format of RFC 4867). */
    private List<byte[]> frames() throws IOException {
        var sizes = new int[] {12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0};
        var amr = sample("narrow.amr");
        var frames = new ArrayList<byte[]>();
        for (int at = 6; at < amr.length; ) {
            int size = 1 + sizes[amr[at] >> 3 & 15];
            frames.add(Arrays.copyOfRange(amr, at, Math.min(at + size, amr.length)));
            at += size;
        }
        return frames;
    }

    static byte[] unreadable() {
        var bytes = new byte[300];
        new Random(7).nextBytes(bytes);
        System.arraycopy("fLaC".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        return bytes;
    }

    /** Its only frame is cut short. */
    byte[] damaged() throws IOException {
        return Arrays.copyOf(sample("narrow.amr"), 16);
    }

    /** Its header says four and a half hours. */
    byte[] tooLong() throws IOException {
        var flac = Arrays.copyOf(sample("sentence.flac"), 10_000);
        int rate = (flac[18] & 0xFF) << 12 | (flac[19] & 0xFF) << 4 | (flac[20] & 0xFF) >> 4;
        long samples = 16200L * rate;
        flac[21] = (byte) (flac[21] & 0xF0 | samples >> 32);
        for (int i = 0; i < 4; i++) {
            flac[22 + i] = (byte) (samples >> 24 - 8 * i);
        }
        return flac;
    }

    static byte[] withoutSound() {
        return wav(7, new byte[0]);
    }

    static byte[] silence() {
        var samples = new byte[8000];
        Arrays.fill(samples, (byte) 0xFF);
        return wav(7, samples);
    }

    static byte[] ofUnknownCoding() {
        return wav(0x1234, new byte[400]);
    }

    private static byte[] wav(int coding, byte[] samples) {
        return ByteBuffer.allocate(46 + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(38 + samples.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(18)
                .putShort((short) coding)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8)
                .putShort((short) 0)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples.length)
                .put(samples)
                .array();
    }
}
