package audiototext.application;

import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import java.io.IOException;

/** Checks on a transcription, and moves its recording on. A lost transcription is started again. */
public final class WatchTranscription {
    private final Recordings recordings;
    private final Transcription transcription;
    private final StartTranscription startTranscription;
    private final DeliverTranscript deliverTranscript;

    public WatchTranscription(
            Recordings recordings,
            Transcription transcription,
            StartTranscription startTranscription,
            DeliverTranscript deliverTranscript) {
        this.recordings = recordings;
        this.transcription = transcription;
        this.startTranscription = startTranscription;
        this.deliverTranscript = deliverTranscript;
    }

    /**
     * Does nothing if the recording does not wait for its transcript.
     *
     * @throws IOException if an external system does not respond at the moment; the sweep tries again
     */
    public void look(RecordingId id) throws IOException {
        var recording = recordings.find(id).filter(Recording::awaitsTranscript);
        if (recording.isEmpty()) {
            return;
        }
        var outcome = transcription.outcome(id);
        if (outcome instanceof NotStarted) {
            startTranscription.start(recording.get());
        } else if (outcome instanceof InProgress progress) {
            startTranscription.watch(id, progress);
        } else if (outcome instanceof Completed || outcome instanceof Failed) {
            deliverTranscript.deliver(id);
        }
    }
}
