package audiototext.domain.error;

import java.util.Arrays;
import java.util.Objects;

/**
 * Why a recording failed. Pages and letters say it in the words of whoever reads.
 *
 * @param detail what the cause's comment names; empty where it names nothing
 */
public record Failure(Cause cause, String detail) {
    public Failure {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(detail);
    }

    public static Failure of(Cause cause) {
        return new Failure(cause, "");
    }

    public static Failure of(Cause cause, long number) {
        return new Failure(cause, String.valueOf(number));
    }

    /** Words that are shown as they are. */
    public static Failure said(String words) {
        return new Failure(Cause.SAID, words);
    }

    /** What {@link #toString} wrote; any other text is taken for words. */
    public static Failure parse(String text) {
        var parts = text.split(" ", 2);
        return Arrays.stream(Cause.values())
                .filter(cause -> cause != Cause.SAID && cause.name().equals(parts[0]))
                .findFirst()
                .map(cause -> new Failure(cause, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> said(text));
    }

    /** The form in which it is kept. */
    @Override
    public String toString() {
        return cause == Cause.SAID ? detail : (cause + " " + detail).strip();
    }

    /** What can go wrong. */
    public enum Cause {
        /** the audio is not where it was stored */
        AUDIO_GONE,
        /** the audio is gone, or may not be read */
        AUDIO_NOT_ACCESSIBLE,
        /** damaged, cut short or no audio */
        UNREADABLE,
        /** a film without sound, for example */
        NO_SOUND_TRACK,
        /** a codec that is not known here */
        UNKNOWN_CODING,
        /** nothing of the sound could be decoded */
        DAMAGED,
        /** zero seconds long */
        NO_SOUND,
        /** longer than so many hours */
        TOO_LONG,
        /** larger or longer than is taken */
        TOO_LARGE,
        /** outside of 8,000 to 48,000 hertz */
        SAMPLING_RATE,
        /** more than two */
        TOO_MANY_CHANNELS,
        /** the transcriber does not know the language */
        LANGUAGE_NOT_OFFERED,
        /** a fault of the recogniser */
        RECOGNISER_BROKE,
        /** the recogniser's own words, which are of no known kind */
        RECOGNISER_SAYS,
        /** what was written is no transcript */
        TRANSCRIPT_UNREADABLE,
        /** removed before it was taken over */
        TRANSCRIPT_GONE,
        /** begun so many times */
        NEVER_ENDED,
        /** after so many tries */
        NOT_FETCHED,
        /** the mail system's own words */
        MAIL_REFUSED,
        /** after so many tries */
        MAIL_NOT_SENT,
        /** words that were kept before there were causes */
        SAID
    }
}
