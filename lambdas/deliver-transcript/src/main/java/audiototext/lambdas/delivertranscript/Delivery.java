package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.transcribe.TranscriptionJobOutcome;
import audiototext.application.DeliverTranscript;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Delivers a recording whose transcription has ended. */
final class Delivery {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final Recordings recordings;
    private final Jobs jobs;
    private final Adoption adoption;
    private final DeliverTranscript deliverTranscript;

    Delivery(Recordings recordings, Jobs jobs, Adoption adoption, DeliverTranscript deliverTranscript) {
        this.recordings = recordings;
        this.jobs = jobs;
        this.adoption = adoption;
        this.deliverTranscript = deliverTranscript;
    }

    /** Finds out the outcomes of jobs. */
    interface Jobs {
        TranscriptionJobOutcome job(RecordingId id) throws IOException;
    }

    /**
     * Transcribe writes the transcript a moment before it reports the job as completed. If that matters, the event of
     * the job's end follows.
     */
    void transcriptStored(RecordingId id) throws IOException {
        if (deliver(id).filter(Recording::awaitsTranscript).isPresent()) {
            LOG.log(Level.INFO, "recording {0}: its job has not ended yet", id);
        }
    }

    /**
     * Whether it was delivered shows in the recording alone: if Transcribe were asked a second time, the job could have
     * ended since the first, and the event would be lost.
     *
     * @throws IOException also if it was not delivered, for example because Transcribe itself does not yet report the end
     *     that it has sent to EventBridge
     */
    void jobEnded(RecordingId id) throws IOException {
        if (deliver(id).filter(Recording::awaitsTranscript).isPresent()) {
            throw new IOException("Transcribe does not report the end of its job yet; try later");
        }
    }

    /** @return the recording afterwards; empty if there is none to deliver */
    private Optional<Recording> deliver(RecordingId id) throws IOException {
        var known = recordings.find(id);
        if (known.isEmpty() && !adoption.adopt(id, jobs.job(id).audioKey())) {
            return Optional.empty();
        }
        if (known.filter(recording -> recording.status() == Status.UPLOADING).isPresent()) {
            throw new IOException("the web application has not noted yet that its audio is stored; try later");
        }
        deliverTranscript.deliver(id);
        return recordings.find(id);
    }
}
