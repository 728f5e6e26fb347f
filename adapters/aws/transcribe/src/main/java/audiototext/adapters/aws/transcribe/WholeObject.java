package audiototext.adapters.aws.transcribe;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Fails if an object ends before its full length. The JDK treats a broken connection as the end of the content, and the
 * part that arrived would look like a damaged transcript.
 */
final class WholeObject extends FilterInputStream {
    private long missing;

    /** @param length of the object, in bytes */
    WholeObject(InputStream object, long length) {
        super(object);
        missing = length;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        if (read >= 0) {
            missing -= read;
        } else if (missing > 0) {
            throw new EOFException("The transcript broke off, " + missing + " bytes before its end");
        }
    }
}
