package audiototext.adapters.aws.s3;

import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import java.time.Instant;
import java.util.Optional;

/**
 * An object in the bucket, no matter which program put it there.
 *
 * @param format its container, recognised by its first bytes; empty if it is not audio that is accepted
 * @param notes its metadata
 * @param content its size, and a hash of its entity tag, since the whole object has not been read
 * @param storedAt when it was last written
 */
public record FoundAudio(Optional<AudioFormat> format, AudioNotes notes, AudioContent content, Instant storedAt) {}
