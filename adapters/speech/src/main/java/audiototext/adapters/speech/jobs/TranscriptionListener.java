package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.RecordingId;

/** Is told by the workers how jobs come along. What it throws is logged and stops nothing. */
public interface TranscriptionListener {

    /** Called every few seconds while a job runs. */
    void progressed(RecordingId id);

    /** The job has ended, well or not, and there is room for another one. */
    void finished(RecordingId id);
}
