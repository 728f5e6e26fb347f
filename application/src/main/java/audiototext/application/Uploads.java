package audiototext.application;

import audiototext.application.SubmitRecording.Request;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Recordings whose audio is arriving: started, interrupted, discarded. */
public final class Uploads {
    /** How long an interrupted upload can be repeated before its recording is removed. */
    private static final Duration REPEATABLE = Duration.ofMinutes(10);

    private final Recordings recordings;
    private final AudioStorage storage;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public Uploads(Recordings recordings, AudioStorage storage, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.storage = storage;
        this.transitions = transitions;
        this.policy = policy;
    }

    /** Empty if there is something else under that id, or another user's recording. */
    Optional<Recording> begin(Request request, Language language, AudioFormat format) {
        var now = transitions.now();
        var abandonedAt = now.plus(policy.uploadTimeout());
        var recording = Recording.uploading(submission(request, language, format, now), abandonedAt);
        if (recordings.add(recording)) {
            transitions.announce(Step.UPLOAD_STARTED, recording);
            return Optional.of(recording);
        }
        return transitions.take(
                Step.UPLOAD_STARTED, request.id(), known -> startedAgain(known, request, format, abandonedAt));
    }

    private static Optional<Recording> startedAgain(
            Recording known, Request request, AudioFormat format, Instant abandonedAt) {
        boolean same = known.owner().equals(request.owner().subject())
                && known.submission().key().format() == format;
        return same ? known.uploadAwaited(abandonedAt) : Optional.empty();
    }

    private static Submission submission(Request request, Language language, AudioFormat format, Instant now) {
        return new Submission(
                request.id(),
                request.owner().subject(),
                RecordingName.from(request.fileName(), now),
                language,
                AudioKey.of(request.owner(), now, request.id(), format),
                now);
    }

    /** It can be repeated for a while. Changes nothing if it has already been started again. */
    void interrupted(Recording begun) {
        begun.uploadAwaited(transitions.now().plus(REPEATABLE)).ifPresent(recordings::replace);
    }

    /**
     * Removes the upload and anything it has stored, unless it was started again or completed since it was read.
     *
     * @return whether it was removed
     * @throws IOException if the storage does not respond at the moment; the sweep continues later
     */
    boolean discard(Recording read) throws IOException {
        var discarded = read.uploadDiscarded(transitions.now(), policy.lease()).filter(recordings::replace);
        if (discarded.isEmpty()) {
            return false;
        }
        storage.delete(read.submission().key());
        recordings.remove(read.id());
        transitions.announce(Step.REMOVED, read);
        return true;
    }
}
