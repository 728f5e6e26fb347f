package audiototext.domain.recording;

/** How far a recording has come. */
public enum Status {
    /** the audio is still arriving */
    UPLOADING,
    /** the audio is stored; it is being transcribed, or its transcript is being mailed */
    TRANSCRIBING,
    /** the transcript has been mailed */
    DELIVERED,
    /** something went wrong for good, the failure says what; it can be tried again */
    FAILED
}
