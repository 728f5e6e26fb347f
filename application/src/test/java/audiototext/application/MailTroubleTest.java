package audiototext.application;

import static audiototext.application.World.MAX_TRIES;
import static audiototext.application.World.MINUTE;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Email that fails, is refused, or has no recipient. */
class MailTroubleTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final World world = new World();

    @Test
    void anEmailThatFailsOnceIsSentLater() throws IOException {
        world.mail.failsTimes(1);
        var id = world.delivered();

        world.sweepAfter(LONG);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void thePausesBetweenTheTriesGrow() throws IOException {
        world.mail.outOfOrder();
        var id = world.delivered();
        var pauses = new ArrayList<Duration>();
        for (int i = 1; i < MAX_TRIES; i++) {
            var due = world.recording(id).work().dueAt().orElseThrow();
            pauses.add(Duration.between(world.clock.instant(), due));
            world.sweepAfter(pauses.get(pauses.size() - 1));
        }

        assertThat(pauses).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));
    }

    @Test
    void anEmailThatFailsRepeatedlyIsGivenUpWithAReason() throws IOException {
        world.mail.outOfOrder();
        var id = world.delivered();
        sweepAgainAndAgain();

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(failure(id)).isEqualTo("MAIL_NOT_SENT 4");
    }

    @Test
    void anEmailIsGivenUpWithItsLastTry() throws IOException {
        world.mail.outOfOrder();
        var id = world.delivered();
        for (int i = 2; i <= MAX_TRIES; i++) {
            assertThat(world.recording(id).awaitsMail()).isTrue();
            world.sweepAfter(LONG);
        }

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void anEmailThatIsGivenUpIsNotTriedAgain() throws IOException {
        world.mail.outOfOrder();
        world.delivered();
        sweepAgainAndAgain();

        world.mail.works();
        world.sweepAfter(Duration.ofDays(1));

        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void anEmailThatRepeatedlyKillsItsWorkerIsGivenUp() throws IOException {
        var id = world.completed();
        for (int i = 0; i < MAX_TRIES; i++) {
            world.calls.before("send", () -> {
                throw new Killed();
            });
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.sweepAfter(LONG));
        }

        world.sweepAfter(LONG);

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aRefusedEmailFailsTheRecordingAtOnce() throws IOException {
        world.mail.refuses();
        var id = world.delivered();

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(failure(id)).contains("MAIL_REFUSED");
    }

    @Test
    void aRefusedEmailIsNotFollowedByANotice() throws IOException {
        world.mail.refuses();
        world.delivered();

        world.mail.works();
        world.sweepAfter(Duration.ofDays(1));

        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void aRefusedNoticeKeepsTheReasonOfTheFailure() throws IOException {
        world.mail.refuses();
        var id = world.broken();

        world.deliver.deliver(id);

        assertThat(failure(id)).isEqualTo("The audio is damaged.");
    }

    @Test
    void aRefusedNoticeIsNotAnotherFailure() throws IOException {
        world.mail.refuses();

        world.deliver.deliver(world.broken());

        assertThat(world.steps).containsOnlyOnce(Step.FAILED);
    }

    @Test
    void anOwnerWhoIsNotInTheRegistryFailsTheRecordingWithAReason() throws IOException {
        var recording = aRecording().transcribed();
        world.recordings.add(recording);

        world.deliver.deliver(recording.id());

        assertThat(failure(recording.id())).contains("not in the user registry");
    }

    @Test
    void aTranscriptThatCannotBeReadAtTheMomentIsMailedLater() throws IOException {
        world.calls.failing("send", 1);
        var id = world.delivered();
        world.calls.failing("text", 1);
        world.sweepAfter(LONG);
        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);

        world.sweepAfter(LONG);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aWorkerThatTakesTooLongDoesNotPostponeTheEmailOfTheNext() throws IOException {
        var id = world.completed();
        world.calls.before("send", () -> {
            world.clock.advance(MINUTE);
            claimedByAnother(id);
            throw new IOException("the connection timed out");
        });

        world.deliver.deliver(id);

        assertThat(world.recording(id).work().claimedUntil())
                .contains(world.clock.instant().plus(MINUTE));
    }

    @Test
    void aWorkerThatTakesTooLongDoesNotMarkTheNextAttemptDelivered() throws IOException {
        var id = world.broken();
        world.calls.after("send", () -> {
            world.own.retry(world.ada.subject(), id);
            world.watch.look(id);
            world.complete(id);
            world.mail.outOfOrder();
            world.deliver.deliver(id);
        });

        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);
    }

    @Test
    void aNoticeMailedDuringARetryIsFollowedByTheTranscript() throws IOException {
        var id = world.broken();
        world.calls.before("send", () -> world.own.retry(world.ada.subject(), id));
        world.deliver.deliver(id);

        world.watch.look(id);
        world.complete(id);
        world.deliver.deliver(id);

        assertThat(world.emailIds()).isEqualTo(List.of("failure-" + id + "-1", "transcript-" + id + "-2"));
    }

    @Test
    void anEmailThatKillsItsWorkerIsTriedAsOftenAsAllowed() throws IOException {
        var id = world.completed();
        for (int i = 1; i < MAX_TRIES; i++) {
            world.calls.before("send", () -> {
                throw new Killed();
            });
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.sweepAfter(LONG));
        }

        world.sweepAfter(LONG);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void anEmailThatIsTriedAgainLaterIsAnnouncedAsProgress() throws IOException {
        world.mail.outOfOrder();

        world.delivered();

        assertThat(world.steps).endsWith(Step.TRANSCRIBED, Step.PROGRESSED);
    }

    @Test
    void anEmailThatIsGivenUpIsAnnouncedAsAFailure() throws IOException {
        world.mail.refuses();

        world.delivered();

        assertThat(world.steps).endsWith(Step.TRANSCRIBED, Step.FAILED);
    }

    @Test
    void aMailedNoticeIsAnnouncedAsProgress() throws IOException {
        world.deliver.deliver(world.broken());

        assertThat(world.steps).endsWith(Step.FAILED, Step.PROGRESSED);
    }

    @Test
    void aNoticeThatIsGivenUpIsAnnouncedAsProgress() throws IOException {
        world.mail.refuses();

        world.deliver.deliver(world.broken());

        assertThat(world.steps).endsWith(Step.FAILED, Step.PROGRESSED);
    }

    @Test
    void aTranscriptThatIsMissingInStorageIsMailedLater() throws IOException {
        var recording = aRecording().ownedBy(world.ada).transcribed();
        world.registry.keep(world.ada);
        world.recordings.add(recording);

        world.deliver.deliver(recording.id());

        assertThat(world.recording(recording.id()).awaitsMail()).isTrue();
        assertThat(world.emailIds()).isEmpty();
    }

    private void claimedByAnother(RecordingId id) {
        world.recordings
                .change(id, r -> r.deliveryClaimed(world.clock.instant(), MINUTE))
                .orElseThrow();
    }

    private void sweepAgainAndAgain() {
        for (int i = 0; i < MAX_TRIES; i++) {
            world.sweepAfter(LONG);
        }
    }

    private String failure(RecordingId id) {
        return world.recording(id).progress().failure().orElseThrow().toString();
    }
}
