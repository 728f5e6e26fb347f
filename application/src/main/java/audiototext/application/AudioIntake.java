package audiototext.application;

import audiototext.application.SubmitRecording.Submitted;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Failure;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Stores the audio of an upload, unless it can never be transcribed. Of several uploads under one id, the first one that
 * arrives whole counts.
 */
public final class AudioIntake {
    private static final System.Logger LOG = System.getLogger(AudioIntake.class.getName());

    private final Recordings recordings;
    private final AudioStorage storage;
    private final AudioInspection inspection;
    private final Uploads uploads;
    private final Transitions transitions;

    public AudioIntake(
            Recordings recordings,
            AudioStorage storage,
            AudioInspection inspection,
            Uploads uploads,
            Transitions transitions) {
        this.recordings = recordings;
        this.storage = storage;
        this.inspection = inspection;
        this.uploads = uploads;
        this.transitions = transitions;
    }

    Submitted takeIn(Recording begun, InputStream audio, OptionalLong length) throws IOException {
        // Checked before the last byte is passed on, so that audio that is already accepted is not overwritten.
        var measured = new MeasuredAudio(audio, length, content -> arrivingOrArrived(begun.id(), content));
        var submission = begun.submission();
        try {
            storage.store(submission.key(), submission.owner(), submission.language(), measured, length);
            problem(submission).ifPresent(problem -> {
                throw new Refused(CoreRefusal.HOPELESS_AUDIO, problem);
            });
        } catch (IOException | RuntimeException e) {
            abort(begun, e);
            throw e;
        }
        return accepted(begun, measured.content());
    }

    /** If the audio cannot be looked at, its transcription will tell. */
    private Optional<Failure> problem(Submission submission) {
        try {
            return inspection.problem(submission);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recording " + submission.id() + ": its audio could not be looked at", e);
            return Optional.empty();
        }
    }

    /** The sweep repeats this if it fails. The user needs to know why the upload failed. */
    private void abort(Recording begun, Exception cause) {
        try {
            if (cause instanceof Refused) {
                uploads.discard(begun);
            } else {
                uploads.interrupted(begun);
            }
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private Submitted accepted(Recording begun, AudioContent content) throws IOException {
        var stored = transitions.take(Step.SUBMITTED, begun.id(), r -> r.stored(content, transitions.now()));
        if (stored.isPresent()) {
            return new Submitted(stored.get(), true);
        }
        if (recordings.find(begun.id()).isEmpty()) {
            storage.delete(begun.submission().key());
        }
        return new Submitted(arrivingOrArrived(begun.id(), content), false);
    }

    /** The recording, if this content may become its audio or already is its audio. */
    private Recording arrivingOrArrived(RecordingId id, AudioContent content) {
        var recording = recordings.find(id).orElseThrow(() -> new Refused(CoreRefusal.DELETED_MEANWHILE));
        if (!recording.isArriving() && !recording.progress().content().equals(Optional.of(content))) {
            throw SubmissionRules.conflict();
        }
        return recording;
    }
}
