package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioContent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Counts and hashes the audio as it is read, and refuses it as soon as it is larger than accepted. At its end, a callback
 * may refuse it because of its content.
 */
final class MeasuredAudio extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private final OptionalLong announced;
    private final Consumer<AudioContent> atEnd;
    private long bytes;
    private Optional<AudioContent> content = Optional.empty();

    /**
     * @param length in bytes, if known beforehand; many readers stop there
     * @param atEnd gets the content before the reader gets the last bytes or the end of the stream
     */
    MeasuredAudio(InputStream audio, OptionalLong length, Consumer<AudioContent> atEnd) {
        super(audio);
        this.announced = length;
        this.atEnd = atEnd;
    }

    static Refused tooLarge() {
        return new Refused(CoreRefusal.RECORDING_TOO_LARGE);
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
            measure(buffer, offset, n);
        }
        if (content.isEmpty() && (n < 0 || bytes == announced.orElse(-1))) {
            content = Optional.of(new AudioContent(bytes, HexFormat.of().formatHex(digest.digest())));
            atEnd.accept(content.get());
        }
        return n;
    }

    private void measure(byte[] buffer, int offset, int count) throws IOException {
        bytes += count;
        if (bytes > AudioContent.MAX_BYTES) {
            throw tooLarge();
        }
        if (content.isPresent()) {
            throw new IOException(
                    "the audio is longer than the " + announced.getAsLong() + " bytes that were announced");
        }
        digest.update(buffer, offset, count);
    }

    /** Unsupported, because skipped bytes would be missing from the hash. */
    @Override
    public long skip(long n) {
        throw new UnsupportedOperationException("measured audio cannot be skipped");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The content of the audio, which must have been read to its end. */
    AudioContent content() {
        return content.orElseThrow(() -> new IllegalStateException("the audio was not read to its end"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
