package audiototext.application;

import audiototext.domain.AudioContent;
import audiototext.domain.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes the audio as it streams by, and refuses it as soon as it is larger than what is taken. */
final class MeasuredAudio extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private long bytes;

    MeasuredAudio(InputStream audio) {
        super(audio);
    }

    static Refused tooLarge() {
        return new Refused(
                Refused.Reason.TOO_LARGE,
                "The recording is larger than 2 GB. Split it, or save it in a format that takes less space, such as MP3.");
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            bytes += n;
            if (bytes > AudioContent.MAX_BYTES) {
                throw tooLarge();
            }
            digest.update(buffer, offset, n);
        }
        return n;
    }

    /** Skipped bytes would be missing from the hash. */
    @Override
    public long skip(long n) {
        throw new UnsupportedOperationException("measured audio is read, not skipped");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What has been read; call it once, at the end. */
    AudioContent content() {
        return new AudioContent(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
