package audiototext.adapters.speech.audio;

import audiototext.domain.error.Failure;
import audiototext.domain.error.Failure.Cause;
import java.time.Duration;

/** A recording can never be transcribed; trying again does not help. */
public final class CannotTranscribe extends Exception {
    private static final long serialVersionUID = 2;

    private final transient Failure failure;

    private CannotTranscribe(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /** The reason, for the recording's owner. */
    public Failure failure() {
        return failure;
    }

    /** There is no audio file. */
    public static CannotTranscribe missing() {
        return of(Cause.AUDIO_GONE);
    }

    /** No model here understands the language that was chosen. */
    public static CannotTranscribe languageNotOffered() {
        return of(Cause.LANGUAGE_NOT_OFFERED);
    }

    static CannotTranscribe unreadable() {
        return of(Cause.UNREADABLE);
    }

    static CannotTranscribe withoutSoundTrack() {
        return of(Cause.NO_SOUND_TRACK);
    }

    static CannotTranscribe unknownCoding() {
        return of(Cause.UNKNOWN_CODING);
    }

    static CannotTranscribe damaged() {
        return of(Cause.DAMAGED);
    }

    static CannotTranscribe withoutSound() {
        return of(Cause.NO_SOUND);
    }

    /** Decoding it takes more memory or time than audio should. */
    static CannotTranscribe tooCostly() {
        return of(Cause.TOO_COSTLY);
    }

    static CannotTranscribe tooLong(Duration longest) {
        return new CannotTranscribe(Failure.of(Cause.TOO_LONG, longest.toHours()));
    }

    private static CannotTranscribe of(Cause cause) {
        return new CannotTranscribe(Failure.of(cause));
    }
}
