package audiototext.application;

import static audiototext.application.Refusals.assertRefused;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.Status;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A person retries a recording that failed. */
class RetryRecordingTest {
    private final World world = new World();
    private final Subject ada = world.ada.subject();
    private final Subject eve = aUser().named("eve").build().subject();

    @Test
    void anotherUsersRecordingCannotBeRetried() throws IOException {
        var id = world.failed();

        assertRefused(Reason.NOT_FOUND, () -> world.own.retry(eve, id));
    }

    @Test
    void aRecordingThatHasNotFailedCannotBeRetried() throws IOException {
        var id = world.started();

        assertRefused(Reason.CONFLICT, () -> world.own.retry(ada, id));
    }

    @Test
    void aRefusedRetryLeavesTheJobRunning() throws IOException {
        var id = world.started();

        assertRefused(Reason.CONFLICT, () -> world.own.retry(ada, id));

        assertThat(world.isRunning(id)).isTrue();
    }

    @Test
    void aFailedTranscriptionIsRetried() throws IOException {
        var id = world.failed();

        world.own.retry(ada, id);
        world.sweep.sweep();

        assertThat(world.transcription.starts()).containsExactly(id, id);
    }

    @Test
    void aRetryIsReturnedAndAnnounced() throws IOException {
        var id = world.failed();

        var retried = world.own.retry(ada, id);

        assertThat(retried).isEqualTo(world.recording(id));
        assertThat(retried.awaitsFirstTry()).isTrue();
        assertThat(world.steps).endsWith(Step.RETRIED);
    }

    @Test
    void aRetriedTranscriptionIsMailedAgain() throws IOException {
        var id = world.failed();

        world.own.retry(ada, id);
        world.sweep.sweep();
        world.complete(id);
        world.deliver.deliver(id);

        assertThat(world.emailIds()).containsExactly("failure-" + id + "-1", "transcript-" + id + "-2");
    }

    @Test
    void aTranscriptWhoseEmailFailedIsMailedAndNotTranscribedAgain() throws IOException {
        world.mail.refuses();
        var id = world.delivered();
        world.mail.works();

        world.own.retry(ada, id);
        world.sweep.sweep();

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void aTranscriptionThatCompletedAfterItWasGivenUpIsNotRepeated() throws IOException {
        var id = world.completed();
        world.calls.failing("keepText", World.MAX_TRIES - 1);
        for (int i = 1; i < World.MAX_TRIES; i++) {
            world.sweepAfter(Duration.ofMinutes(10));
        }

        world.own.retry(ada, id);
        world.sweep.sweep();

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(world.transcription.starts()).containsExactly(id);
    }

    @Test
    void twoRetriesAtOnceAreOneAttempt() throws IOException {
        var id = world.failed();
        world.calls.before("outcome", () -> world.own.retry(ada, id));

        assertRefused(Reason.CONFLICT, () -> world.own.retry(ada, id));

        assertThat(world.recording(id).work().attempt()).isEqualTo(2);
    }

    @Test
    void aSecondRetryDoesNotDisturbTheRunningJob() throws IOException {
        var id = world.failed();
        world.calls.before("outcome", () -> {
            world.own.retry(ada, id);
            world.sweep.sweep();
        });

        assertRefused(Reason.CONFLICT, () -> world.own.retry(ada, id));

        assertThat(world.isRunning(id)).isTrue();
    }
}
