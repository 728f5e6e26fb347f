package audiototext.domain.recording;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a transcription found out about the audio that its owner should know.
 *
 * @param endsEarly the file ends before its audio does; it was transcribed as far as it goes
 * @param damaged a part could not be decoded and is missing from the transcript
 * @param track the sound track that was transcribed, counted from 1
 * @param tracks how many sound tracks the file has
 * @param silent no speech was found
 */
public record AudioFindings(boolean endsEarly, boolean damaged, int track, int tracks, boolean silent) {
    /** Nothing to mention: one sound track, whole and sound, with speech. */
    public static final AudioFindings NONE = new AudioFindings(false, false, 1, 1);

    /** Something that the owner should know, though it is no failure. In the order of mention. */
    public enum Finding {
        /** no speech was found */
        NO_SPEECH,
        /** the file ends before its audio does; it was transcribed as far as it goes */
        ENDS_EARLY,
        /** a part could not be decoded and is missing from the transcript */
        DAMAGED,
        /** the file has more sound tracks than the one that was transcribed */
        OTHER_TRACKS
    }

    /** What is known of the file before its transcript is looked at. */
    public AudioFindings(boolean endsEarly, boolean damaged, int track, int tracks) {
        this(endsEarly, damaged, track, tracks, false);
    }

    /** The same file, with or without speech. */
    public AudioFindings withSilence(boolean noSpeech) {
        return new AudioFindings(endsEarly, damaged, track, tracks, noSpeech);
    }

    /** What there is to mention; empty for most recordings. */
    public List<Finding> toMention() {
        return Stream.of(Finding.values()).filter(this::has).toList();
    }

    /** Whether that is to be mentioned. */
    public boolean has(Finding finding) {
        return switch (finding) {
            case NO_SPEECH -> silent;
            case ENDS_EARLY -> endsEarly;
            case DAMAGED -> damaged;
            case OTHER_TRACKS -> tracks > 1;
        };
    }
}
