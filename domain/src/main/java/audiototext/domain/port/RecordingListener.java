package audiototext.domain.port;

import audiototext.domain.recording.RecordingEvent;

/** Port: is notified of each step of a recording as it happens, for live pages and metrics. */
public interface RecordingListener {
    /** Must not throw. */
    void on(RecordingEvent event);
}
