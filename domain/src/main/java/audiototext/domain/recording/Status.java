package audiototext.domain.recording;

/** How far a recording has come. */
public enum Status {
    /** the audio is still arriving */
    UPLOADING,
    /** the audio is stored; it is being transcribed, or its transcript is being mailed */
    TRANSCRIBING,
    /** the transcript has been mailed */
    DELIVERED,
    /** it failed for good, and the failure says why; the owner can try again */
    FAILED
}
