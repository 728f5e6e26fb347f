package audiototext.domain.port;

import audiototext.domain.recording.RecordingEvent;

/** Port: hears of each step of a recording as it happens, for live pages and metrics. Must not throw. */
public interface RecordingListener {
    void on(RecordingEvent event);
}
