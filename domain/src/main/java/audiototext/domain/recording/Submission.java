package audiototext.domain.recording;

import audiototext.domain.user.Subject;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known of a recording from its first byte on, and never changes, but for its name.
 *
 * @param language as the owner chose it
 * @param key where the audio lies; its format is the container that was sniffed
 * @param submittedAt with microseconds at the finest, which is what the repository keeps
 */
public record Submission(
        RecordingId id, Subject owner, RecordingName name, Language language, AudioKey key, Instant submittedAt) {
    public Submission {
        Objects.requireNonNull(id);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(key);
        Objects.requireNonNull(submittedAt);
    }

    Submission named(RecordingName newName) {
        return new Submission(id, owner, newName, language, key, submittedAt);
    }
}
