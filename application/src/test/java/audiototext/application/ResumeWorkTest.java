package audiototext.application;

import static audiototext.application.World.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ResumeWorkTest {
    private final World world = new World();

    @Test
    void anEmailThatAnEarlierProcessHadClaimedIsSentAtOnce() throws IOException {
        var id = claimed();

        restart();

        assertThat(world.emailIds()).containsExactly("transcript-" + id + "-1");
        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aTranscriptionOfAnEarlierProcessIsStartedAgainAtOnce() throws IOException {
        var id = world.started();
        world.transcription.loseAll();

        restart();

        assertThat(world.transcription.starts()).containsExactly(id, id);
    }

    @Test
    void aPauseLongerThanAClaimIsNotCutShort() throws IOException {
        var id = world.started();
        world.recordings.change(
                id, r -> r.postponed(world.clock.instant().plus(MINUTE).plusMillis(1)));
        world.transcription.loseAll();

        restart();

        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void aPauseThatEndsWithAClaimIsCutShort() throws IOException {
        var id = world.started();
        world.recordings.change(id, r -> r.postponed(world.clock.instant().plus(MINUTE)));
        world.transcription.loseAll();

        restart();

        assertThat(world.transcription.starts()).containsExactly(id, id);
    }

    @Test
    void aRecordingThatIsDueIsNotChanged() throws IOException {
        var id = world.submitted();
        var before = world.recording(id);

        world.resume.resume();

        assertThat(world.recording(id)).isEqualTo(before);
    }

    @Test
    void anInterruptedUploadCanStillBeRepeated() {
        var id = RecordingId.random();
        world.calls.after("store", () -> {
            throw new IOException("the connection was lost");
        });
        assertThatIOException().isThrownBy(() -> world.submit(id, World.AUDIO));
        var before = world.recording(id);

        restart();

        assertThat(world.recording(id)).isEqualTo(before);
    }

    private RecordingId claimed() throws IOException {
        var id = world.completed();
        world.calls.before("send", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.deliver.deliver(id));
        return id;
    }

    private void restart() {
        world.resume.resume();
        world.sweep.sweep();
    }
}
