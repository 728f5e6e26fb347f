package audiototext.domain.port;

import audiototext.domain.recording.Recording;

/** Port: told of each step of a recording as it happens, for live pages and metrics. Must not throw. */
public interface RecordingListener {
    void happened(Step step, Recording recording);

    /** What happened. */
    enum Step {
        UPLOAD_STARTED,
        SUBMITTED,
        PROGRESSED,
        TRANSCRIBED,
        DELIVERED,
        FAILED,
        RETRIED,
        RENAMED,
        REMOVED
    }
}
