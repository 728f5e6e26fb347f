package audiototext.domain.fake;

import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what the test says. */
public final class FakeAudioInspection implements AudioInspection {
    private final Map<RecordingId, Failure> problems = new ConcurrentHashMap<>();

    @Override
    public Optional<Failure> problem(Submission submission) {
        return Optional.ofNullable(problems.get(submission.id()));
    }

    /** From now on that recording has this problem. */
    public void find(RecordingId id, Failure problem) {
        problems.put(id, problem);
    }
}
