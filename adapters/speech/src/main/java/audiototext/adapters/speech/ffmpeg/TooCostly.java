package audiototext.adapters.speech.ffmpeg;

/** A file takes more memory or time than audio should. */
public final class TooCostly extends Exception {
    private static final long serialVersionUID = 1;

    public TooCostly(ChildProcess.Excess excess) {
        super(excess.name());
    }
}
