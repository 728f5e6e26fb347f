package audiototext.adapters.aws.s3;

import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import java.time.Instant;
import java.util.Optional;

/**
 * An object as it lies in the bucket, whoever put it there.
 *
 * @param format its container, told from its first bytes; absent when it is not audio that is taken
 * @param content told by its entity tag: nobody has read it through
 */
public record FoundAudio(Optional<AudioFormat> format, AudioNotes notes, AudioContent content, Instant storedAt) {}
