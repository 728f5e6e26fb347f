package audiototext.domain.fake;

import audiototext.domain.port.ListeningCopies;
import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes copies, of no sound, of the recordings that the test names. Can be made to fail with some. */
public final class FakeListeningCopies implements ListeningCopies {
    private static final byte[] COPY = "....ftypM4A a copy".getBytes(StandardCharsets.US_ASCII);

    private final Set<RecordingId> unplayable = new HashSet<>();
    private final Set<RecordingId> failing = new HashSet<>();
    private final List<RecordingId> tries = new ArrayList<>();

    @Override
    public synchronized Optional<InputStream> copyOf(Submission submission, AudioProgress audio) throws IOException {
        tries.add(submission.id());
        if (failing.contains(submission.id())) {
            throw new IOException("the copy cannot be made at the moment");
        }
        return Optional.of(submission.id()).filter(unplayable::contains).map(id -> new ByteArrayInputStream(COPY));
    }

    /** No browser plays that recording. */
    public synchronized void needs(RecordingId id) {
        unplayable.add(id);
    }

    /** That recording's copy cannot be made, until {@link #works}. */
    public synchronized void fails(RecordingId id) {
        failing.add(id);
    }

    public synchronized void works(RecordingId id) {
        failing.remove(id);
    }

    /** The recordings whose copy was asked for, once for each time. */
    public synchronized List<RecordingId> tries() {
        return List.copyOf(tries);
    }
}
