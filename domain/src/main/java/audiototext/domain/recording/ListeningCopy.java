package audiototext.domain.recording;

/** Whether a recording has a copy of its audio for listening, which browsers play where they do not play the original. */
public enum ListeningCopy {
    /** not decided yet */
    UNKNOWN,
    /** browsers play the original, or nothing can */
    NOT_NEEDED,
    /** the copy is stored beside the audio */
    MADE;

    /** The file name extension of every copy, without a dot. */
    public static final String EXTENSION = "m4a";

    /** The media type of every copy, whose codec is Opus. */
    public static final String MEDIA_TYPE = "audio/mp4";
}
