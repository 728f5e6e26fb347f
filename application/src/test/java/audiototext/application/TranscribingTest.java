package audiototext.application;

import static audiototext.application.World.LENGTH;
import static audiototext.application.World.MAX_TRIES;
import static audiototext.application.World.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.contract.Race;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Starting transcriptions and checking on them. */
class TranscribingTest {
    private final World world = new World();

    @Test
    void aStoredRecordingIsTranscribed() throws IOException {
        var id = world.submitted();

        world.watch.look(id);

        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void theTryIsCountedBeforeTheJobStarts() throws IOException {
        var id = world.submitted();
        world.calls.before("start", () -> {
            throw new Killed();
        });

        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.watch.look(id));

        assertThat(world.recording(id).work().tries()).isEqualTo(1);
    }

    @Test
    void aRecordingStaysDueWithoutRoom() throws IOException {
        world.transcription.roomFor(0);
        var id = world.submitted();
        var before = world.recording(id);

        world.watch.look(id);

        assertThat(world.recording(id)).isEqualTo(before);
    }

    @Test
    void aWaitingRecordingIsTranscribedWhenThereIsRoom() throws IOException {
        world.transcription.roomFor(0);
        var id = world.submitted();
        world.sweep.sweep();

        world.transcription.roomFor(1);
        world.sweep.sweep();

        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void manyWorkersThatStartTheSameRecordingAtOnceAreOneTry() throws Exception {
        var id = world.submitted();
        var read = world.recording(id);

        Race.of(8, () -> {
            world.start.start(read);
            return true;
        });

        assertThat(world.recording(id).work().tries()).isEqualTo(1);
    }

    @Test
    void aJobThatCannotBeStartedAtTheMomentIsStartedAfterAPause() throws IOException {
        var id = world.submitted();
        world.calls.failing("start", 1);

        world.sweep.sweep();
        world.sweepAfter(MINUTE);

        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void aStartThatFailedIsOneTry() throws IOException {
        var id = world.submitted();
        world.calls.failing("start", 1);

        world.sweep.sweep();

        assertThat(world.recording(id).work().tries()).isEqualTo(1);
    }

    @Test
    void aLostJobIsStartedAgain() throws IOException {
        var id = world.started();
        world.transcription.loseAll();

        world.sweepAfter(MINUTE);

        assertThat(world.transcription.starts()).containsExactly(id, id);
    }

    @Test
    void aJobThatIsRepeatedlyLostFails() throws IOException {
        var id = world.submitted();
        loseAgainAndAgain();

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aJobThatIsRepeatedlyLostIsStartedAsOftenAsAllowed() throws IOException {
        world.submitted();
        loseAgainAndAgain();

        assertThat(world.transcription.starts()).hasSize(MAX_TRIES);
    }

    @Test
    void aJobThatIsRepeatedlyLostFailsWithAReason() throws IOException {
        var id = world.submitted();
        loseAgainAndAgain();

        assertThat(world.recording(id).progress().failure())
                .hasValueSatisfying(reason -> assertThat(reason).isEqualTo(Failure.of(Failure.Cause.NEVER_ENDED, 4)));
    }

    @Test
    void aWorkerThatGivesUpTooLateChangesNothing() throws IOException {
        var id = world.submitted();
        for (int i = 0; i < MAX_TRIES; i++) {
            world.sweepAfter(Duration.ofMinutes(10));
            world.transcription.loseAll();
        }
        var exhausted = world.recording(id);
        world.sweepAfter(Duration.ofMinutes(10));
        world.own.retry(world.ada.subject(), id);

        world.start.start(exhausted);

        assertThat(world.recording(id).awaitsFirstTry()).isTrue();
    }

    @Test
    void progressIsRecorded() throws IOException {
        var id = world.started();
        world.transcription.progress(id, Duration.ofSeconds(3), LENGTH);

        world.watch.look(id);

        assertThat(world.recording(id).progress().transcribed()).isEqualTo(Duration.ofSeconds(3));
        assertThat(world.recording(id).progress().length()).contains(LENGTH);
    }

    @Test
    void progressIsAnnounced() throws IOException {
        var id = world.started();
        world.steps.clear();

        world.watch.look(id);

        assertThat(world.steps).containsExactly(Step.PROGRESSED);
    }

    @Test
    void progressIsNotCountedAsATry() throws IOException {
        var id = world.started();
        world.transcription.progress(id, Duration.ofSeconds(3), LENGTH);

        world.watch.look(id);

        assertThat(world.recording(id).work().tries()).isEqualTo(1);
    }

    @Test
    void aRunningJobIsNotDueBeforeItIsToBeChecked() throws IOException {
        world.started();

        assertThat(world.recordings.due(world.clock.instant().plusSeconds(29), 1))
                .isEmpty();
    }

    @Test
    void aTryIsCheckedAfterTheLongerOfItsPauseAndTheWatch() throws IOException {
        var id = world.submitted();
        var checks = new ArrayList<Duration>();
        for (int i = 0; i < MAX_TRIES; i++) {
            world.watch.look(id);
            checks.add(Duration.between(
                    world.clock.instant(), world.recording(id).work().dueAt().orElseThrow()));
            world.transcription.loseAll();
        }

        assertThat(checks)
                .containsExactly(
                        Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(40), Duration.ofSeconds(80));
    }

    @Test
    void aRunningJobIsCheckedAgainAfterTheWatch() throws IOException {
        var id = world.started();
        world.clock.advance(Duration.ofSeconds(20));

        world.watch.look(id);

        assertThat(world.recording(id).work().dueAt())
                .contains(world.clock.instant().plusSeconds(30));
    }

    @Test
    void aStartIsAnnouncedAsProgress() throws IOException {
        var id = world.submitted();
        world.steps.clear();

        world.watch.look(id);

        assertThat(world.steps).containsExactly(Step.PROGRESSED);
    }

    @Test
    void aCompletedJobIsDeliveredWithoutAnEvent() throws IOException {
        var id = world.completed();

        world.watch.look(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aRecordingThatIsGoneIsNotTranscribed() throws IOException {
        world.watch.look(RecordingId.random());

        assertThat(world.transcription.starts()).isEmpty();
    }

    @Test
    void aTranscriberThatDoesNotRespondIsReported() throws IOException {
        var id = world.submitted();
        world.transcription.outOfOrder();

        assertThatIOException().isThrownBy(() -> world.watch.look(id));
    }

    @Test
    void aJobStartedWhileItsRecordingIsDeletedIsForgotten() throws IOException {
        var id = world.submitted();
        world.calls.before("start", () -> world.own.delete(world.ada.subject(), id));

        world.watch.look(id);

        assertThat(world.isRunning(id)).isFalse();
    }

    @Test
    void aJobStartedJustBeforeItsRecordingIsRemovedIsForgotten() throws IOException {
        var id = world.submitted();
        world.calls.before("remove", () -> world.watch.look(id));

        world.own.delete(world.ada.subject(), id);

        assertThat(world.isRunning(id)).isFalse();
    }

    private void loseAgainAndAgain() {
        for (int i = 0; i <= MAX_TRIES; i++) {
            world.sweepAfter(Duration.ofMinutes(10));
            world.transcription.loseAll();
        }
    }
}
