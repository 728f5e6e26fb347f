package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import org.junit.jupiter.api.BeforeEach;

/** What each contract of {@link Recordings} begins with. */
abstract class RecordingsFixture {
    Recordings recordings;

    /** A repository without recordings, new for each test. */
    protected abstract Recordings empty();

    @BeforeEach
    void openRepository() {
        recordings = empty();
    }

    Recording added(Recording recording) {
        assertThat(recordings.add(recording)).as("added").isTrue();
        return recording;
    }
}
