package audiototext.domain.recording;

/** Something about a recording's audio that its owner should know, though it is no failure. In the order of mention. */
public enum AudioFinding {
    /** no speech was found */
    NO_SPEECH,
    /** the file ends before its audio does; it was transcribed as far as it goes */
    ENDS_EARLY,
    /** a part could not be decoded and is missing from the transcript */
    DAMAGED,
    /** the file has more sound tracks than the one that was transcribed */
    OTHER_TRACKS
}
