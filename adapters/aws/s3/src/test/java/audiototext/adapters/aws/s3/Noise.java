package audiototext.adapters.aws.s3;

import java.io.InputStream;
import java.util.Random;

/** A given number of bytes, always the same ones, never all in memory at once. */
final class Noise extends InputStream {
    /** A prime number of bytes, repeated, so that no two parts of an upload are alike. */
    private static final byte[] PERIOD = new byte[65_521];

    static {
        new Random(1).nextBytes(PERIOD);
    }

    private final long length;
    private long position;

    Noise(long length) {
        this.length = length;
    }

    @Override
    public int read() {
        return position < length ? PERIOD[(int) (position++ % PERIOD.length)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) {
        if (position >= length) {
            return -1;
        }
        int from = (int) (position % PERIOD.length);
        int n = (int) Math.min(Math.min(wanted, PERIOD.length - from), length - position);
        System.arraycopy(PERIOD, from, bytes, offset, n);
        position += n;
        return n;
    }
}
