package audiototext.application;

import static audiototext.application.World.MAX_TRIES;
import static audiototext.application.World.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int MORE_THAN_A_BATCH = 300;

    private final World world = new World();

    @Test
    void aStoredRecordingIsStartedWithoutAnEvent() throws IOException {
        var id = world.submitted();

        world.sweep.sweep();

        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void aCompletedTranscriptionIsDeliveredWithoutAnEvent() throws IOException {
        var id = world.completed();

        world.sweepAfter(MINUTE);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aFailedTranscriptionIsMailedWithoutAnEvent() throws IOException {
        var id = world.broken();

        world.sweepAfter(MINUTE);

        assertThat(world.emailIds()).containsExactly("failure-" + id + "-1");
    }

    @Test
    void aTranscriptThatNoWorkerHasClaimedIsMailed() throws IOException {
        var id = world.completed();
        world.recordings.change(
                id,
                r -> r.transcribed(
                        World.transcript(id).language(), Optional.empty(), AudioFindings.NONE, world.clock.instant()));
        world.storage.keepText(world.recording(id).submission().key(), World.transcript(id));

        world.sweep.sweep();

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aRecordingThatIsNotDueIsNotChanged() throws IOException {
        var id = world.completed();

        world.sweepAfter(Duration.ofSeconds(29));

        assertThat(world.recording(id).awaitsTranscript()).isTrue();
    }

    @Test
    void aFailureOfOneDoesNotDelayTheOthers() throws IOException {
        var troubled = world.completed();
        world.clock.advance(Duration.ofSeconds(1));
        var other = world.completed();
        world.calls.failing("outcome", 1);

        world.sweepAfter(MINUTE);

        assertThat(world.recording(troubled).awaitsTranscript()).isTrue();
        assertThat(world.recording(other).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void anUnexpectedExceptionDoesNotDelayTheOthers() throws IOException {
        var troubled = world.completed();
        world.clock.advance(Duration.ofSeconds(1));
        var other = world.completed();
        world.calls.before("outcome", () -> {
            throw new IllegalStateException("a bug");
        });

        world.sweepAfter(MINUTE);

        assertThat(world.recording(troubled).awaitsTranscript()).isTrue();
        assertThat(world.recording(other).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aRecordingThatFailedTemporarilyIsDeliveredLater() throws IOException {
        var id = world.completed();
        world.calls.failing("keepText", 2);

        for (int i = 0; i < MAX_TRIES; i++) {
            world.sweepAfter(LONG);
        }

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void thePausesAfterFailuresGrow() throws IOException {
        var id = world.started();
        world.calls.failing("outcome", 2);

        world.sweepAfter(LONG);
        var first = pause(id);
        world.sweepAfter(LONG);

        assertThat(pause(id)).isEqualTo(first.multipliedBy(2));
    }

    @Test
    void aTranscriptThatCanNeverBeStoredIsGivenUpWithAReason() throws IOException {
        var id = world.completed();
        world.calls.failing("keepText", 100);

        for (int i = 0; i < MAX_TRIES; i++) {
            world.sweepAfter(LONG);
        }

        assertThat(world.recording(id).progress().failure())
                .hasValueSatisfying(reason -> assertThat(reason).isEqualTo(Failure.of(Failure.Cause.NOT_FETCHED, 4)));
    }

    @Test
    void aRecordingThatAnotherWorkerMovedOnIsNotPostponed() throws IOException {
        var id = world.completed();
        world.calls.before("outcome", () -> {
            world.deliver.deliver(id);
            throw new IOException("the transcriber did not answer this time");
        });

        world.sweepAfter(MINUTE);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void anEmailThatAnotherWorkerClaimedStaysClaimed() throws IOException {
        var id = world.completed();
        world.calls.before("outcome", () -> {
            world.calls.before("send", () -> {
                throw new Killed();
            });
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.deliver.deliver(id));
            throw new IOException("the transcriber did not answer this time");
        });

        world.sweepAfter(MINUTE);

        assertThat(world.recording(id).work().claimedUntil())
                .contains(world.clock.instant().plus(MINUTE));
    }

    @Test
    void aFailureIsAnnouncedAsProgressUntilItIsGivenUp() throws IOException {
        world.completed();
        world.calls.failing("keepText", 100);
        world.steps.clear();

        for (int i = 1; i < MAX_TRIES; i++) {
            world.sweepAfter(LONG);
        }

        assertThat(world.steps).containsExactly(Step.PROGRESSED, Step.PROGRESSED, Step.FAILED);
    }

    @Test
    void recordingsThatWaitForRoomDoNotDelayEmails() throws IOException {
        world.transcription.roomFor(1);
        var id = world.started();
        for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
            world.submitted();
        }
        world.complete(id);

        world.sweepAfter(MINUTE);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void recordingsThatWaitForRoomGetItInTheOrderOfTheirSubmission() throws IOException {
        world.transcription.roomFor(0);
        var first = submittedASecondLater();
        var second = submittedASecondLater();
        submittedASecondLater();

        world.transcription.roomFor(2);
        world.sweep.sweep();

        assertThat(world.transcription.starts()).containsExactly(first, second);
    }

    @Test
    void anUploadThatCannotBeRemovedAtTheMomentIsRemovedLater() {
        var id = RecordingId.random();
        world.calls.after("store", () -> {
            throw new IOException("the connection was lost");
        });
        assertThatIOException().isThrownBy(() -> world.submit(id, World.AUDIO));
        world.calls.failing("delete", 1);

        world.sweepAfter(LONG);
        world.sweepAfter(LONG);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    private RecordingId submittedASecondLater() throws IOException {
        world.clock.advance(Duration.ofSeconds(1));
        return world.submitted();
    }

    private Duration pause(RecordingId id) {
        var due = world.recording(id).work().dueAt().orElseThrow();
        return Duration.between(world.clock.instant(), due);
    }
}
