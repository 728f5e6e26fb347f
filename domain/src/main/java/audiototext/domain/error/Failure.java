package audiototext.domain.error;

import java.util.Arrays;
import java.util.Objects;

/**
 * Why a recording failed. Pages and emails explain it in the reader's language.
 *
 * @param detail what the cause's comment names; empty if it names nothing
 */
public record Failure(Cause cause, String detail) {
    public Failure {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(detail);
    }

    public static Failure of(Cause cause) {
        return new Failure(cause, "");
    }

    /** A failure whose detail is a number, for example of tries. */
    public static Failure of(Cause cause, long number) {
        return new Failure(cause, String.valueOf(number));
    }

    /** A reason that is shown as it is. */
    public static Failure said(String words) {
        return new Failure(Cause.SAID, words);
    }

    /** Reads what {@link #toString} wrote. Any other text becomes a failure that is shown as it is. */
    public static Failure parse(String text) {
        var parts = text.split(" ", 2);
        return Arrays.stream(Cause.values())
                .filter(cause -> cause != Cause.SAID && cause.name().equals(parts[0]))
                .findFirst()
                .map(cause -> new Failure(cause, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> said(text));
    }

    /** Whether trying again with the same audio can succeed; otherwise only another file can. */
    public boolean canRetryHelp() {
        return cause.canRetryHelp();
    }

    /** The form that the database keeps. */
    @Override
    public String toString() {
        return cause == Cause.SAID ? detail : (cause + " " + detail).strip();
    }

    /** What can go wrong. */
    public enum Cause {
        /** the audio is no longer where it was stored */
        AUDIO_GONE,
        /** the audio is gone, or access to it is denied */
        AUDIO_NOT_ACCESSIBLE,
        /** damaged, cut short or not audio */
        UNREADABLE,
        /** for example a film without sound */
        NO_SOUND_TRACK,
        /** an unknown codec */
        UNKNOWN_CODING,
        /** none of the sound could be decoded */
        DAMAGED,
        /** zero seconds long */
        NO_SOUND,
        /** the most hours allowed */
        TOO_LONG,
        /** larger or longer than accepted */
        TOO_LARGE,
        /** decoding was stopped because it took far more memory or processor time than audio needs */
        TOO_COSTLY,
        /** not between 8,000 and 48,000 hertz */
        SAMPLING_RATE,
        /** more than two channels */
        TOO_MANY_CHANNELS,
        /** the transcriber does not support the language */
        LANGUAGE_NOT_OFFERED,
        /** a fault in the recogniser */
        RECOGNISER_BROKE,
        /** the recogniser's own message, of no known kind */
        RECOGNISER_SAYS,
        /** the output is not a transcript */
        TRANSCRIPT_UNREADABLE,
        /** the output was removed before it was read */
        TRANSCRIPT_GONE,
        /** how many times it was started */
        NEVER_ENDED,
        /** the number of tries */
        NOT_FETCHED,
        /** the mail system's own message */
        MAIL_REFUSED,
        /** the number of tries */
        MAIL_NOT_SENT,
        /** a text from before there were causes */
        SAID;

        /**
         * Whether trying again with the same audio, in the same language, can succeed. What an operator can put right,
         * and what is not known, may succeed later.
         */
        boolean canRetryHelp() {
            return switch (this) {
                case AUDIO_GONE,
                        UNREADABLE,
                        NO_SOUND_TRACK,
                        UNKNOWN_CODING,
                        DAMAGED,
                        NO_SOUND,
                        TOO_LONG,
                        TOO_LARGE,
                        TOO_COSTLY,
                        SAMPLING_RATE,
                        TOO_MANY_CHANNELS,
                        LANGUAGE_NOT_OFFERED -> false;
                case AUDIO_NOT_ACCESSIBLE,
                        RECOGNISER_BROKE,
                        RECOGNISER_SAYS,
                        TRANSCRIPT_UNREADABLE,
                        TRANSCRIPT_GONE,
                        NEVER_ENDED,
                        NOT_FETCHED,
                        MAIL_REFUSED,
                        MAIL_NOT_SENT,
                        SAID -> true;
            };
        }
    }
}
