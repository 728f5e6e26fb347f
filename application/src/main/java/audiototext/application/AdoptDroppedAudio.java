package audiototext.application;

import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.recording.Submission;
import audiototext.domain.user.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Makes a recording from audio that was put directly into storage, not submitted, and whose transcription has already
 * started. From then on it is in its owner's list and is processed like any other recording.
 */
public final class AdoptDroppedAudio {
    private final Recordings recordings;
    private final UserRegistry registry;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public AdoptDroppedAudio(
            Recordings recordings, UserRegistry registry, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.registry = registry;
        this.transitions = transitions;
        this.policy = policy;
    }

    /**
     * Audio as it was found in storage.
     *
     * @param language that was stored with it, or {@link Language#AUTO}
     * @param storedAt when it was put there
     */
    public record DroppedAudio(AudioKey key, Language language, AudioContent content, Instant storedAt) {}

    /** No one has the user name in the key. The message names the recording and says what to do. */
    public static final class UnknownOwner extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownOwner(String message) {
            super(message);
        }
    }

    /**
     * Adopts the audio once, even if called several times.
     *
     * @throws UnknownOwner if no one with the user name in its key has ever signed in, or their account is deleted
     */
    public void adopt(DroppedAudio audio) {
        var owner = registry.named(audio.key().userName()).orElseThrow(() -> unknownOwner(audio));
        var recording = recording(submission(audio, owner), audio.content());
        if (recordings.adopt(recording)) {
            transitions.announce(Step.SUBMITTED, recording);
        } else if (recordings.find(recording.id()).isEmpty()) {
            // The owner has just been deleted.
            throw unknownOwner(audio);
        }
    }

    private static UnknownOwner unknownOwner(DroppedAudio audio) {
        return new UnknownOwner("recording " + audio.key().id()
                + ": its key begins with a user name that no one has signed in with."
                + " When they have, or the audio is under the right name, send this event again.");
    }

    private Recording recording(Submission submission, AudioContent content) {
        var now = transitions.now();
        return Recording.uploading(submission, now)
                .stored(content, now)
                .flatMap(stored -> stored.transcriptionTried(now.plus(policy.watch())))
                .orElseThrow();
    }

    private static Submission submission(DroppedAudio audio, User owner) {
        var key = audio.key();
        return new Submission(
                key.id(),
                owner.subject(),
                RecordingName.from(key.fileName(), audio.storedAt()),
                audio.language(),
                key,
                submittedAt(audio));
    }

    /** On the day in the key, because the repository derives the key's day from this time. */
    private static Instant submittedAt(DroppedAudio audio) {
        var day = audio.key().date();
        var stored = audio.storedAt().truncatedTo(ChronoUnit.MICROS);
        return stored.atOffset(ZoneOffset.UTC).toLocalDate().equals(day)
                ? stored
                : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
