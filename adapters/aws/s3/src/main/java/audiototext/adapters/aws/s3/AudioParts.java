package audiototext.adapters.aws.s3;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Cuts audio into parts. One part at a time is kept in a temporary file, so it can be sent again and takes hardly any
 * memory.
 */
final class AudioParts implements Closeable {
    /**
     * S3 wants at least 5 MiB in each part but the last. Its limit of 10,000 parts is more audio than is ever accepted.
     */
    static final int PART_BYTES = 8 << 20;

    private static final int BUFFER_BYTES = 64 << 10;

    private final InputStream audio;
    private final OptionalLong length;
    private final Path part;
    private final CRC32 checksum = new CRC32();
    private int ahead;
    private long read;

    /** @param length in bytes, if known; audio that is longer or shorter is not stored */
    AudioParts(InputStream audio, OptionalLong length) throws IOException {
        this.audio = audio;
        this.length = length;
        this.ahead = audio.read();
        this.part = Files.createTempFile("audio", null);
    }

    /** Reads the next part. The first part may be empty. */
    void next() throws IOException {
        if (ahead >= 0) {
            read += copyPart();
            ahead = audio.read();
        }
        checkLength();
    }

    private int copyPart() throws IOException {
        checksum.reset();
        try (var out = new CheckedOutputStream(Files.newOutputStream(part), checksum)) {
            out.write(ahead);
            int size = 1;
            var buffer = new byte[BUFFER_BYTES];
            int more;
            while ((more = audio.readNBytes(buffer, 0, Math.min(buffer.length, PART_BYTES - size))) > 0) {
                out.write(buffer, 0, more);
                size += more;
            }
            return size;
        }
    }

    private void checkLength() throws IOException {
        boolean tooLong = read > length.orElse(Long.MAX_VALUE) || !isLast() && read == length.orElse(-1);
        if (tooLong) {
            throw new IOException("the audio is longer than the " + length.getAsLong() + " bytes announced");
        }
        if (isLast() && read != length.orElse(read)) {
            throw new EOFException("the audio ended after " + read + " of " + length.getAsLong() + " bytes");
        }
    }

    /** Of all parts so far. */
    long bytesRead() {
        return read;
    }

    boolean isLast() {
        return ahead < 0;
    }

    /** The part that was read last; the next one replaces it. */
    RequestBody body() {
        return RequestBody.fromFile(part);
    }

    /** The same part's checksum, in the form S3 wants. */
    String checksum() {
        return Checksum.header(checksum);
    }

    /** The file may already be gone if something else cleaned up; that is no reason to report stored audio as lost. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
