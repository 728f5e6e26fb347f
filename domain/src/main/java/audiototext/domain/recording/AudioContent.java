package audiototext.domain.recording;

import java.util.Objects;

/**
 * What the stored audio is, so that a retried submission can be told from another one under the same id.
 *
 * @param bytes its size
 * @param sha256 of all its bytes, 64 hexadecimal digits in lower case; of audio that was laid into storage, which nobody
 *     has read through, the hash of what the storage tells it by
 */
public record AudioContent(long bytes, String sha256) {
    /** The most that Amazon Transcribe takes: 2 GB. */
    public static final long MAX_BYTES = 2L << 30;

    public AudioContent {
        Objects.requireNonNull(sha256);
    }
}
