package audiototext.domain.recording;

import audiototext.domain.user.Subject;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known about a recording from its first byte on. Only its name and, for another transcription, its language can
 * change.
 *
 * @param language as the owner chose it
 * @param key where the audio is; its format is the container that was recognised
 * @param submittedAt in microseconds, which is the precision of the repository
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

    Submission in(Language newLanguage) {
        return new Submission(id, owner, name, newLanguage, key, submittedAt);
    }

    Submission named(RecordingName newName) {
        return new Submission(id, owner, newName, language, key, submittedAt);
    }
}
