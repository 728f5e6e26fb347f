package audiototext.domain.recording;

/**
 * What a transcription found out about the audio that its owner should know.
 *
 * @param endsEarly the file ends before its audio does; it was transcribed as far as it goes
 * @param damaged a part could not be decoded and is missing from the transcript
 * @param track the sound track that was transcribed, counted from 1
 * @param tracks how many sound tracks the file has
 */
public record AudioFindings(boolean endsEarly, boolean damaged, int track, int tracks) {
    /** Nothing to mention: one sound track, whole and sound. */
    public static final AudioFindings NONE = new AudioFindings(false, false, 1, 1);
}
