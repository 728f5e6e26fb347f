package audiototext.domain.recording;

import java.util.Objects;

/**
 * Identifies the stored audio, so that a repeated submission can be distinguished from different audio under the same
 * id.
 *
 * @param bytes its size
 * @param sha256 of all its bytes, 64 hexadecimal digits in lower case. For audio that was put directly into storage and
 *     not read, it is the hash of what the storage identifies the object by
 */
public record AudioContent(long bytes, String sha256) {
    /** The largest size that Amazon Transcribe accepts: 2 GB. */
    public static final long MAX_BYTES = 2L << 30;

    public AudioContent {
        Objects.requireNonNull(sha256);
    }
}
