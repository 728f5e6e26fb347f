package audiototext.adapters.aws.s3;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import software.amazon.awssdk.core.sync.RequestBody;

/** Cuts audio into parts, one of which is in memory at a time, so that a part can be sent again. */
final class AudioParts {
    /** The least that S3 takes for a part that is not the last; 10,000 of them are more audio than is ever taken. */
    static final int PART_BYTES = 5 << 20;

    private final InputStream audio;
    private final OptionalLong length;
    private final byte[] part;
    private int size;
    private int ahead;
    private long read;

    /** @param length in bytes, where it is known; what is longer or shorter is not stored */
    AudioParts(InputStream audio, OptionalLong length) throws IOException {
        this.audio = audio;
        this.length = length;
        this.part = new byte[(int) Math.min(PART_BYTES, Math.max(1, length.orElse(PART_BYTES)))];
        this.ahead = audio.read();
    }

    /** Reads the next part, the first of which may be empty. */
    void next() throws IOException {
        size = 0;
        if (ahead >= 0) {
            part[0] = (byte) ahead;
            size = 1 + audio.readNBytes(part, 1, part.length - 1);
            ahead = audio.read();
        }
        read += size;
        checkLength();
    }

    private void checkLength() throws IOException {
        boolean tooLong = read > length.orElse(Long.MAX_VALUE) || !isLast() && read == length.orElse(-1);
        if (tooLong) {
            throw new IOException("the audio is longer than the " + length.getAsLong() + " bytes that were told");
        }
        if (isLast() && read != length.orElse(read)) {
            throw new EOFException("the audio ended after " + read + " of " + length.getAsLong() + " bytes");
        }
    }

    /** All parts so far. */
    long bytesRead() {
        return read;
    }

    boolean isLast() {
        return ahead < 0;
    }

    /** The part that was read last; gone with the next one. Nothing is copied. */
    RequestBody body() {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(part, 0, size), size, "application/octet-stream");
    }
}
