package audiototext.application;

import static audiototext.application.World.MINUTE;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteAccountTest {
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    private final World world = new World();
    private final User ada = world.ada;
    private final String address = ada.email().value();

    @Test
    void recordingsInEveryStateAreDeletedAndAReceiptIsMailed() throws IOException {
        world.submitted();
        world.started();
        var completed = world.completed();
        world.deliver.deliver(world.completed());
        world.deliver.deliver(world.broken());

        world.deleteAccount.ask(ada, " " + address.toUpperCase() + " ");

        assertNothingIsLeft();
        assertThat(world.emailIds()).endsWith("account-deleted");
        assertThat(world.isRunning(completed)).isFalse();
    }

    @Test
    void nothingIsDeletedWithoutTheRightAddress() throws IOException {
        var id = world.submitted();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.deleteAccount.ask(ada, "eve@example.org"))
                .withMessageContaining(address);

        world.deleteAccount.goOn();
        assertThat(world.recordings.find(id)).isPresent();
        assertThat(world.accounts.exists(ada.subject())).isTrue();
    }

    @Test
    void anotherUsersRecordingsStay() throws IOException {
        var id = world.submitted();
        var eve = aUser().named("eve").build();

        world.deleteAccount.ask(eve, eve.email().value());

        assertThat(world.recordings.find(id)).isPresent();
        assertThat(world.registry.find(ada.subject())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget", "delete", "remove", "send", "finish"})
    void aFailedStepIsRepeatedLater(String call) throws IOException {
        world.completed();
        world.calls.failing(call, 1);
        world.deleteAccount.ask(ada, address);

        world.clock.advance(LATER);
        world.deleteAccount.goOn();

        assertNothingIsLeft();
        assertThat(world.emailIds()).contains("account-deleted");
    }

    @Test
    void askingFinishesOnlyTheUsersOwnDeletion() throws IOException {
        var eve = aUser().named("eve").build();
        world.registry.keep(eve);
        world.deletions.begin(new AccountDeletion(eve, world.clock.instant(), 0));

        world.deleteAccount.ask(ada, address);

        assertThat(world.registry.find(ada.subject())).isEmpty();
        assertThat(world.registry.find(eve.subject())).isPresent();
    }

    @Test
    void aDeletionKilledAtAnyMomentIsFinishedByTheNextProcess() throws IOException {
        for (int moments = 0; moments < 200; moments++) {
            var killed = new DeleteAccountTest();
            if (!killed.isKilledAfter(moments)) {
                return;
            }
            killed.world.clock.advance(LATER);
            killed.world.deleteAccount.ask(killed.ada, killed.address);
            killed.assertNothingIsLeft();
            assertThat(killed.world.emailIds()).as("killed after %d", moments).contains("account-deleted");
        }
        throw new AssertionError("the deletion never ended");
    }

    private boolean isKilledAfter(int moments) throws IOException {
        world.completed();
        world.submitted();
        world.calls.killAfter(moments);
        try {
            world.deleteAccount.ask(ada, address);
            return false;
        } catch (Killed e) {
            return true;
        } finally {
            world.calls.killNoMore();
        }
    }

    @Test
    void aTranscriptionThatEndsDuringTheDeletionIsNotMailedAndLeavesNothing() throws IOException {
        var id = world.completed();
        world.calls.before("keepText", () -> world.deleteAccount.ask(ada, address));

        world.deliver.deliver(id);
        world.sweepAfter(LATER);

        assertNothingIsLeft();
        assertThat(world.emailIds()).containsExactly("account-deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "add", "store"})
    void anUploadInProgressLeavesNothing(String moment) throws IOException {
        world.calls.after(moment, () -> world.deleteAccount.ask(ada, address));

        assertThatExceptionOfType(Refused.class).isThrownBy(this::submit);

        world.sweepAfter(LATER);
        assertNothingIsLeft();
    }

    @Test
    void anUploadThatBeginsDuringTheDeletionLeavesNothing() {
        world.calls.before("keep", () -> world.deleteAccount.ask(ada, address));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::submit)
                .returns(CoreRefusal.ACCOUNT_DELETED, Refused::refusal);

        assertNothingIsLeft();
    }

    @Test
    void noAudioIsReadFromAnEarlierSession() {
        world.deleteAccount.ask(ada, address);
        var audio = new ByteArrayInputStream(World.AUDIO);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(RecordingId.random(), audio))
                .returns(CoreRefusal.ACCOUNT_DELETED, Refused::refusal);

        assertThat(audio.available()).isEqualTo(World.AUDIO.length);
    }

    @Test
    void theOwnerStaysKnownUntilTheRecordingsAreRemoved() throws IOException {
        world.submitted();
        world.calls.failing("delete", 1);

        world.deleteAccount.ask(ada, address);

        assertThat(world.registry.find(ada.subject())).isPresent();
    }

    @Test
    void anEarlierSessionCannotSubmitButANewSignInCan() throws IOException {
        world.deleteAccount.ask(ada, address);
        assertThatExceptionOfType(Refused.class).isThrownBy(this::submit);
        assertNothingIsLeft();

        world.clock.advance(LATER);
        var again = new User(ada.subject(), ada.userName(), ada.email(), world.clock.instant());
        var id = RecordingId.random();
        world.submitRecording.submit(World.requestOf(again, id), new ByteArrayInputStream(World.AUDIO));

        assertThat(world.recordings.find(id).map(Recording::owner)).contains(ada.subject());
    }

    @Test
    void aReceiptThatCannotBeSentIsGivenUp() {
        world.mail.outOfOrder();
        world.deleteAccount.ask(ada, address);
        for (int i = 0; i < World.MAX_TRIES; i++) {
            world.clock.advance(LATER);
            world.deleteAccount.goOn();
        }

        assertThat(world.deletions.due(world.clock.instant().plus(Duration.ofDays(1)), 10))
                .isEmpty();
    }

    @Test
    void aReceiptThatIsRefusedIsGivenUpAtOnce() {
        world.mail.refuses();

        world.deleteAccount.ask(ada, address);

        assertThat(world.deletions.due(world.clock.instant().plus(DAY), 10)).isEmpty();
    }

    @Test
    void aReceiptThatCannotBeSentIsTriedAsOftenAsAllowed() {
        world.mail.outOfOrder();
        world.deleteAccount.ask(ada, address);
        for (int i = 2; i < World.MAX_TRIES; i++) {
            world.clock.advance(LATER);
            world.deleteAccount.goOn();
        }

        world.mail.works();
        world.clock.advance(LATER);
        world.deleteAccount.goOn();

        assertThat(world.emailIds()).containsExactly("account-deleted");
    }

    @Test
    void aFailedDeletionIsDueAgainWhenItsLeaseEnds() {
        world.mail.outOfOrder();

        world.deleteAccount.ask(ada, address);

        assertDueAfter(world, MINUTE);
    }

    @Test
    void theFourthTryIsFollowedByAPauseLongerThanTheLease() {
        var patient = new World(10);
        patient.mail.outOfOrder();
        patient.deleteAccount.ask(patient.ada, address);
        for (int i = 2; i <= 4; i++) {
            patient.clock.advance(LATER);
            patient.deleteAccount.goOn();
        }

        assertDueAfter(patient, Duration.ofSeconds(80));
    }

    private static void assertDueAfter(World world, Duration pause) {
        var due = world.clock.instant().plus(pause);
        assertThat(world.deletions.due(due.minusNanos(1), 1)).isEmpty();
        assertThat(world.deletions.due(due, 1)).hasSize(1);
    }

    @Test
    void aDeletionThatAnotherWorkerHasClaimedIsLeftToIt() throws IOException {
        var id = world.submitted();
        world.calls.before(
                "claim",
                () -> world.deletions.claim(
                        new AccountDeletion(ada, world.clock.instant(), 0),
                        world.clock.instant().plus(MINUTE)));

        world.deleteAccount.ask(ada, address);

        assertThat(world.recordings.find(id)).isPresent();
        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void aFailureOfOneDeletionDoesNotDelayTheOthers() {
        var eve = aUser().named("eve").build();
        world.registry.keep(ada);
        world.registry.keep(eve);
        world.deletions.begin(new AccountDeletion(ada, world.clock.instant(), 0));
        world.deletions.begin(new AccountDeletion(eve, world.clock.instant().plusNanos(1), 0));
        world.calls.failing("remove", 1);

        world.clock.advance(MINUTE);
        world.deleteAccount.goOn();

        assertThat(world.registry.find(ada.subject())).isPresent();
        assertThat(world.registry.find(eve.subject())).isEmpty();
    }

    @Test
    void aRecordingThatItsOwnerDeletesAtTheSameTimeDoesNotStopTheDeletion() throws IOException {
        var id = world.submitted();
        world.calls.before("find", () -> world.own.delete(ada.subject(), id));

        world.deleteAccount.ask(ada, address);

        assertNothingIsLeft();
        assertThat(world.emailIds()).containsExactly("account-deleted");
    }

    @Test
    void aDeletionIsRememberedForADay() {
        world.deleteAccount.ask(ada, address);

        world.clock.advance(DAY);
        world.deleteAccount.goOn();
        assertThat(world.deletions.isDeleted(ada)).isTrue();

        world.clock.advance(Duration.ofNanos(1));
        world.deleteAccount.goOn();
        assertThat(world.deletions.isDeleted(ada)).isFalse();
    }

    private void submit() throws IOException {
        world.submit(RecordingId.random(), World.AUDIO);
    }

    private void assertNothingIsLeft() {
        assertThat(world.recordings.newest(ada.subject(), Optional.empty(), 10)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
        assertThat(world.registry.find(ada.subject())).isEmpty();
        assertThat(world.accounts.exists(ada.subject())).isFalse();
    }
}
