package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import java.io.IOException;
import java.util.Optional;

/**
 * Stores the transcript of a finished transcription, then mails it. If called twice, out of order or by two workers at
 * once, it still stores the transcript first and mails it once.
 */
public final class DeliverTranscript {
    private final Recordings recordings;
    private final Transcripts transcripts;
    private final Transcription transcription;
    private final SendMail sendMail;
    private final Transitions transitions;

    public DeliverTranscript(
            Recordings recordings,
            Transcripts transcripts,
            Transcription transcription,
            SendMail sendMail,
            Transitions transitions) {
        this.recordings = recordings;
        this.transcripts = transcripts;
        this.transcription = transcription;
        this.sendMail = sendMail;
        this.transitions = transitions;
    }

    /**
     * Takes over the outcome of a recording's transcription, if there is one, and mails what is to be mailed.
     *
     * @throws IOException if an external system does not respond at the moment; the sweep tries again
     */
    public void deliver(RecordingId id) throws IOException {
        var recording = recordings.find(id).filter(Recording::awaitsTranscript);
        var original = recording.isPresent() ? takeOver(recording.get()) : Optional.<Transcript>empty();
        sendMail.send(id, original);
    }

    /** The transcript, if it is ready. */
    private Optional<Transcript> takeOver(Recording recording) throws IOException {
        var outcome = transcription.outcome(recording.id());
        if (outcome instanceof Completed completed) {
            return keep(recording, completed);
        }
        if (outcome instanceof Failed failed) {
            transitions.take(Step.FAILED, recording.id(), r -> failed(r, recording, failed.reason()));
        }
        return Optional.empty();
    }

    /** Its owner may have requested another attempt in the meantime, which has not failed. */
    private Optional<Recording> failed(Recording current, Recording read, Failure reason) {
        return current.isSameAttempt(read) ? current.failed(reason, transitions.now()) : Optional.empty();
    }

    /** Its owner may have requested another transcription in the meantime, of which this is not the transcript. */
    private Optional<Transcript> keep(Recording recording, Completed completed) throws IOException {
        var transcript = completed.transcript();
        var findings = completed.findings().with(transcript.speech());
        // Before the check: while the recording awaits its transcript, no one corrects the text.
        var earlier = transcripts.earlier(recording);
        if (!isStillAwaited(recording)) {
            return Optional.empty();
        }
        transcripts.keep(recording, transcript, earlier);
        transitions.take(
                Step.TRANSCRIBED,
                recording.id(),
                r -> r.isSameAttempt(recording)
                        ? r.transcribed(transcript.language(), completed.length(), findings, transitions.now())
                        : Optional.empty());
        transcripts.discardIfDeleted(recording);
        return Optional.of(transcript);
    }

    private boolean isStillAwaited(Recording recording) {
        return recordings
                .find(recording.id())
                .filter(current -> current.awaitsTranscript() && current.isSameAttempt(recording))
                .isPresent();
    }
}
