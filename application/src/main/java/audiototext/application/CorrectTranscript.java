package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** What a person makes of the transcript of a recording of theirs. What was heard stays beside it. */
public final class CorrectTranscript {
    private final ManageRecordings own;
    private final Recordings recordings;
    private final Transcripts transcripts;
    private final Transitions steps;
    private final InstantSource clock;

    public CorrectTranscript(
            ManageRecordings own,
            Recordings recordings,
            AudioStorage storage,
            RecordingListener events,
            InstantSource clock) {
        this.own = own;
        this.recordings = recordings;
        this.transcripts = new Transcripts(recordings, storage);
        this.steps = new Transitions(recordings, events);
        this.clock = clock;
    }

    /**
     * @param transcript as it stands
     * @param version of its wording, for the next correction
     * @param corrected whether it differs from what was heard
     */
    public record CurrentTranscript(Transcript transcript, long version, boolean corrected) {}

    /** @throws Refused {@code NOT_FOUND} when there is no such recording of theirs, or no transcript yet */
    public CurrentTranscript read(Subject owner, RecordingId id) throws IOException {
        var original = original(owner, id);
        var revision = transcripts.revision(own.find(owner, id), original);
        return new CurrentTranscript(revision.of(original), revision.version(), revision.corrected());
    }

    /** As it was heard. */
    public Transcript original(Subject owner, RecordingId id) throws IOException {
        return own.original(owner, id);
    }

    /**
     * Takes the text in place of the one that stands.
     *
     * @param text in any lines
     * @param version of the wording that was corrected; empty to correct whatever stands now
     * @return the new version
     * @throws Refused {@code OUTDATED} when another version stands
     */
    public long correct(Subject owner, RecordingId id, String text, OptionalLong version) throws IOException {
        return saveRevision(owner, id, version, revision -> revision.correctedTo(text));
    }

    /** Puts back what was heard. */
    public long revert(Subject owner, RecordingId id, OptionalLong version) throws IOException {
        var original = Paragraphs.plainText(original(owner, id));
        return saveRevision(owner, id, version, revision -> revision.revertedTo(original));
    }

    private long saveRevision(
            Subject owner, RecordingId id, OptionalLong version, UnaryOperator<TranscriptRevision> change)
            throws IOException {
        var original = original(owner, id);
        var recording = own.find(owner, id);
        if (recordings.revision(id).isEmpty()) {
            // Its transcript is older than the table.
            recordings.keepOriginal(id, Paragraphs.plainText(original));
        }
        var revision = transcripts.revision(recording, original);
        var changed = change.apply(revision);
        boolean isExpected = version.isEmpty() || version.getAsLong() == revision.version();
        if (!isExpected || !recordings.saveRevision(id, changed)) {
            throw new Refused(CoreRefusal.CHANGED_MEANWHILE);
        }
        return changed.version();
    }

    /**
     * Mails the transcript again, as it stands then. Asking twice for the same mail sends it once.
     *
     * @param lastDelivery when it had last been mailed as far as the person knew; if it has been since, all is done
     * @throws Refused {@code CONFLICT} when the transcript has not been mailed yet
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
                : steps.take(Step.RETRIED, id, r -> r.mailedAgain(clock.instant()))
                        .orElseGet(() -> own.find(owner, id));
    }
}
