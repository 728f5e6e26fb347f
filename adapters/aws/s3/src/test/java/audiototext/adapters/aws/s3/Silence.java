package audiototext.adapters.aws.s3;

import java.io.InputStream;

/** So many zeros. */
final class Silence extends InputStream {
    private long left;

    Silence(long length) {
        this.left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int n = (int) Math.min(length, left);
        java.util.Arrays.fill(bytes, offset, offset + n, (byte) 0);
        left -= n;
        return n;
    }
}
