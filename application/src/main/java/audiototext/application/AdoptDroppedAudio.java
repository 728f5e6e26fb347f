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
 * Makes a recording of audio that was laid into storage without being submitted, and whose transcription has been
 * begun: from then on it is in its owner's list, and is looked after as any other.
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
     * @param language that was noted with it, or {@link Language#AUTO}
     * @param storedAt when it was laid there
     */
    public record DroppedAudio(AudioKey key, Language language, AudioContent content, Instant storedAt) {}

    /** The user name in the key is nobody's; the message names the recording and says what to do. */
    public static final class UnknownOwner extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownOwner(String message) {
            super(message);
        }
    }

    /**
     * Adopted once, however often this is called.
     *
     * @throws UnknownOwner when nobody with the user name in its key has ever signed in, or they have left
     */
    public void adopt(DroppedAudio audio) {
        var owner = registry.named(audio.key().userName()).orElseThrow(() -> unknownOwner(audio));
        var recording = recording(submission(audio, owner), audio.content());
        if (recordings.adopt(recording)) {
            transitions.announce(Step.SUBMITTED, recording);
        } else if (recordings.find(recording.id()).isEmpty()) {
            // They have left just now.
            throw unknownOwner(audio);
        }
    }

    private static UnknownOwner unknownOwner(DroppedAudio audio) {
        return new UnknownOwner("recording " + audio.key().id()
                + ": its key begins with a user name that nobody has signed in with."
                + " When they have, or the audio lies under the right name, send this event again.");
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

    /** On the day that the key names, which the repository reads the key's day from. */
    private static Instant submittedAt(DroppedAudio audio) {
        var day = audio.key().date();
        var stored = audio.storedAt().truncatedTo(ChronoUnit.MICROS);
        return stored.atOffset(ZoneOffset.UTC).toLocalDate().equals(day)
                ? stored
                : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
