package audiototext.domain.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a transcription found out about the audio that its owner should know.
 *
 * @param endsEarly the file ends before its audio does; it was transcribed as far as it goes
 * @param damaged a part could not be decoded and is missing from the transcript
 * @param track the sound track that was transcribed, counted from 1
 * @param tracks how many sound tracks the file has
 * @param speech what was heard in it
 */
public record AudioFindings(boolean endsEarly, boolean damaged, int track, int tracks, Speech speech) {
    /** Nothing to mention: one sound track, whole and sound, with clear speech. */
    public static final AudioFindings NONE = new AudioFindings(false, false, 1, 1);

    /** Something that the owner should know, though it is no failure. In the order of mention. */
    public enum Finding {
        /** no speech was found */
        NO_SPEECH,
        /** the recogniser was unsure of the recording as a whole */
        HARD_TO_HEAR,
        /** another language was heard than the one of the text */
        OTHER_LANGUAGE,
        /** the file ends before its audio does; it was transcribed as far as it goes */
        ENDS_EARLY,
        /** a part could not be decoded and is missing from the transcript */
        DAMAGED,
        /** the file has more sound tracks than the one that was transcribed */
        OTHER_TRACKS
    }

    /**
     * A finding, with everything that its message needs.
     *
     * @param all that was found out about that audio
     * @param written the language of the text
     */
    public record Mention(Finding finding, AudioFindings all, Language written) {}

    /**
     * What was heard.
     *
     * @param silent no speech was found
     * @param hardToHear the recogniser was unsure of the recording as a whole
     * @param detected the language that was heard, if the recogniser detects it
     */
    public record Speech(boolean silent, boolean hardToHear, Optional<DetectedLanguage> detected) {
        /** Speech with nothing to mention. */
        public static final Speech CLEAR = new Speech(false, false, Optional.empty());

        /** No speech. */
        public static final Speech SILENCE = new Speech(true, false, Optional.empty());

        public Speech {
            Objects.requireNonNull(detected);
        }
    }

    public AudioFindings {
        Objects.requireNonNull(speech);
    }

    /** What is known of the file before its transcript is looked at. */
    public AudioFindings(boolean endsEarly, boolean damaged, int track, int tracks) {
        this(endsEarly, damaged, track, tracks, Speech.CLEAR);
    }

    /** The same file with this speech. */
    public AudioFindings with(Speech heard) {
        return new AudioFindings(endsEarly, damaged, track, tracks, heard);
    }

    /**
     * What there is to mention; empty for most recordings.
     *
     * @param written the language of the text
     */
    public List<Mention> toMention(Language written) {
        return Stream.of(Finding.values())
                .filter(finding -> has(finding, written))
                .map(finding -> new Mention(finding, this, written))
                .toList();
    }

    private boolean has(Finding finding, Language written) {
        return switch (finding) {
            case NO_SPEECH -> speech.silent();
            case HARD_TO_HEAR -> speech.hardToHear();
            case OTHER_LANGUAGE ->
                speech.detected().filter(heard -> heard.contradicts(written)).isPresent();
            case ENDS_EARLY -> endsEarly;
            case DAMAGED -> damaged;
            case OTHER_TRACKS -> tracks > 1;
        };
    }
}
