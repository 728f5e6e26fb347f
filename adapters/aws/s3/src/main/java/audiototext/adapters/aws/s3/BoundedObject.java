package audiototext.adapters.aws.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;

/** A range of an object. Reading fails if the answer breaks off; the connection alone would report a normal end. */
final class BoundedObject extends InputStream {
    private final ResponseInputStream<?> object;
    private long left;

    /** @param length the number of bytes that must arrive */
    BoundedObject(ResponseInputStream<?> object, long length) {
        this.object = object;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0 || length == 0) {
            return left == 0 ? -1 : 0;
        }
        int n = readObject(bytes, offset, (int) Math.min(length, left));
        if (n < 0) {
            throw new EOFException("S3's answer ended " + left + " bytes early");
        }
        left -= n;
        return n;
    }

    private int readObject(byte[] bytes, int offset, int length) throws IOException {
        try {
            return object.read(bytes, offset, length);
        } catch (SdkException e) {
            throw new IOException("S3's answer broke off", e);
        }
    }

    /** Closing alone would read the rest of a long recording. */
    @Override
    public void close() throws IOException {
        if (left > 0) {
            object.abort();
        } else {
            object.close();
        }
    }
}
