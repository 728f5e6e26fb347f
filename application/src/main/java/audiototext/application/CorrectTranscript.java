package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Corrects the transcripts of a person's own recordings. The original is kept. */
public final class CorrectTranscript {
    private final ManageRecordings own;
    private final Recordings recordings;
    private final Transcripts transcripts;
    private final Transitions transitions;

    public CorrectTranscript(
            ManageRecordings own, Recordings recordings, Transcripts transcripts, Transitions transitions) {
        this.own = own;
        this.recordings = recordings;
        this.transcripts = transcripts;
        this.transitions = transitions;
    }

    /**
     * A recording with its transcript, read once.
     *
     * @param original as it was recognised
     * @param revision the current text, and its version for the next correction
     */
    public record CurrentTranscript(Recording recording, Transcript original, TranscriptRevision revision) {

        /** With its owner's corrections. */
        public Transcript transcript() {
            return revision.of(original, recording.progress().length());
        }
    }

    /**
     * The current transcript.
     *
     * @throws Refused {@code NOT_FOUND} if they have no such recording, or it has no transcript yet
     */
    public CurrentTranscript read(Subject owner, RecordingId id) throws IOException {
        return read(own.find(owner, id));
    }

    /**
     * The current transcript.
     *
     * @param recording as {@link ManageRecordings#find} returned it to its owner
     * @throws Refused {@code NOT_FOUND} if there is no transcript yet
     */
    public CurrentTranscript read(Recording recording) throws IOException {
        var original = own.original(recording);
        return new CurrentTranscript(recording, original, transcripts.revision(recording, original));
    }

    /**
     * Replaces the current text.
     *
     * @param text with any line breaks
     * @param version of the revision that was corrected; empty to correct the current one
     * @return the new version
     * @throws Refused {@code OUTDATED} if that revision is no longer the current one
     */
    public long correct(Subject owner, RecordingId id, String text, OptionalLong version) throws IOException {
        return saveRevision(read(owner, id), version, revision -> revision.correctedTo(text));
    }

    /**
     * Goes back to the original text.
     *
     * @param version of the revision to replace; empty for the current one
     * @return the new version
     * @throws Refused {@code OUTDATED} if that revision is no longer the current one
     */
    public long revert(Subject owner, RecordingId id, OptionalLong version) throws IOException {
        var current = read(owner, id);
        var original = Paragraphs.plainText(current.original());
        return saveRevision(current, version, revision -> revision.revertedTo(original));
    }

    private long saveRevision(
            CurrentTranscript current, OptionalLong version, UnaryOperator<TranscriptRevision> change) {
        var id = current.recording().id();
        if (current.recording().progress().transcribedAt().isEmpty()) {
            // It is being transcribed again, and a correction of the earlier text would be lost.
            throw new Refused(CoreRefusal.NO_TRANSCRIPT_YET);
        }
        if (recordings.revision(id).isEmpty()) {
            // Its transcript is older than the table.
            recordings.keepOriginal(id, Paragraphs.plainText(current.original()));
        }
        var changed = change.apply(current.revision());
        boolean isExpected =
                version.isEmpty() || version.getAsLong() == current.revision().version();
        if (!isExpected || !recordings.saveRevision(id, changed)) {
            throw new Refused(CoreRefusal.CHANGED_MEANWHILE);
        }
        return changed.version();
    }

    /**
     * Mails the current transcript again. Asking twice for the same email sends it once.
     *
     * @param lastDelivery the last delivery that the person knew of; if there was one since, nothing more is sent
     * @throws Refused {@code CONFLICT} if the transcript has not been mailed yet
     */
    public Recording mail(Subject owner, RecordingId id, Optional<Instant> lastDelivery) {
        var recording = own.find(owner, id);
        var delivered = recording.progress().deliveredAt();
        if (delivered.isEmpty()) {
            throw new Refused(CoreRefusal.NOT_MAILED_YET);
        }
        boolean isDone = lastDelivery.isPresent() && delivered.get().isAfter(lastDelivery.get());
        return isDone
                ? recording
                : transitions
                        .take(Step.RETRIED, id, r -> r.mailedAgain(transitions.now()))
                        .orElseGet(() -> own.find(owner, id));
    }
}
