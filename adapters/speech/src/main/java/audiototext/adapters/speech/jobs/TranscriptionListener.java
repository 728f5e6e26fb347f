package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.RecordingId;

/** Called by the workers as jobs progress and end. What it throws is logged and stops nothing. */
public interface TranscriptionListener {

    /** Called every few seconds while a job runs. */
    void progressed(RecordingId id);

    /** Called when a job has succeeded or failed, and there is room for another. */
    void finished(RecordingId id);
}
