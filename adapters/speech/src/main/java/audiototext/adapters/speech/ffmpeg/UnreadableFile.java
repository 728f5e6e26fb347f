package audiototext.adapters.speech.ffmpeg;

/** A file is nothing that FFmpeg may read: not audio, damaged at its beginning, or of a kind that is not accepted. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;
}
