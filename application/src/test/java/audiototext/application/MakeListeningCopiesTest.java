package audiototext.application;

import static audiototext.application.World.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Copies for listening are made of what browsers cannot play, after the transcript. */
class MakeListeningCopiesTest {
    private static final int MORE_THAN_A_BATCH = 150;

    private final World world = new World();

    @Test
    void aRecordingThatBrowsersCannotPlayGetsACopy() throws IOException {
        var id = unplayable();

        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
        assertThat(world.copyBytes(id)).isPresent();
    }

    @Test
    void aRecordingThatBrowsersPlayIsLookedAtOnce() throws IOException {
        var id = world.delivered();

        world.makeCopies();
        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.NOT_NEEDED);
        assertThat(world.copyBytes(id)).isEmpty();
        assertThat(world.copies.tries()).containsExactly(id);
    }

    @Test
    void aRecordingThatIsNotTranscribedYetWaits() throws IOException {
        var id = world.started();
        world.copies.needs(id);

        world.makeCopies();

        assertThat(world.copies.tries()).isEmpty();
    }

    @Test
    void aTranscriptThatCouldNotBeMailedGetsItsCopyToo() throws IOException {
        world.mail.refuses();
        var id = unplayable();
        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);

        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void theLatestTranscribedRecordingComesFirst() throws IOException {
        var ids = new ArrayList<RecordingId>();
        for (int i = 0; i < 3; i++) {
            ids.add(world.delivered());
            world.clock.advance(MINUTE);
        }

        world.makeCopies();

        Collections.reverse(ids);
        assertThat(world.copies.tries()).isEqualTo(ids);
    }

    @Test
    void aCopyIsAnnounced() throws IOException {
        unplayable();

        world.makeCopies();

        assertThat(world.steps).endsWith(Step.COPIED);
    }

    @Test
    void troubleIsTriedAgainAfterAPauseThatGrows() throws IOException {
        var id = unplayable();
        world.copies.fails(id);

        world.makeCopies();
        world.makeCopies();
        assertThat(world.copies.tries()).hasSize(1);

        world.clock.advance(world.policy.pauseAfter(1));
        world.makeCopies();
        assertThat(world.copies.tries()).hasSize(2);

        world.clock.advance(world.policy.pauseAfter(1));
        world.makeCopies();
        assertThat(world.copies.tries()).hasSize(2);
    }

    @Test
    void troubleThatEndsIsOver() throws IOException {
        var id = unplayable();
        world.copies.fails(id);
        world.makeCopies();
        world.copies.works(id);

        world.clock.advance(MINUTE);
        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void troubleWithManyDoesNotHoldUpTheOthers() throws IOException {
        var old = unplayable();
        world.clock.advance(MINUTE);
        for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
            world.copies.fails(unplayable());
        }

        world.makeCopies();

        assertThat(copy(old)).isEqualTo(ListeningCopy.MADE);
        assertThat(world.copies.tries()).hasSize(MORE_THAN_A_BATCH + 1);
    }

    @Test
    void aStopOfTheApplicationIsNoTrouble() throws IOException {
        var id = unplayable();
        world.calls.before("copyOf", () -> {
            throw new CancellationException();
        });
        assertThatExceptionOfType(CancellationException.class).isThrownBy(world::makeCopies);

        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void aFullDiskIsTroubleToo() throws IOException {
        var id = unplayable();
        world.calls.failing("keepCopy", 1);
        world.makeCopies();
        assertThat(copy(id)).isEqualTo(ListeningCopy.UNKNOWN);

        world.clock.advance(MINUTE);
        world.makeCopies();

        assertThat(world.copyBytes(id)).isPresent();
    }

    @Test
    void aCopyStoredWhileItsRecordingIsDeletedIsRemoved() throws IOException {
        var id = unplayable();
        world.calls.before("keepCopy", () -> delete(id));

        world.makeCopies();

        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void aRecordingDeletedBeforeItsCopyIsMadeIsNotTriedAgain() throws IOException {
        var id = unplayable();
        world.copies.fails(id);
        world.calls.before("copyOf", () -> delete(id));

        world.makeCopies();
        world.clock.advance(Duration.ofHours(1));
        world.makeCopies();

        assertThat(world.copies.tries()).containsExactly(id);
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void whatAnEarlierProcessLeftIsTakenUp() throws IOException {
        var id = unplayable();
        world.calls.before("decideCopy", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(world::makeCopies);

        world.makeCopies();

        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
    }

    @Test
    void aCopyThatIsMadeWhileTheMailIsSentDisturbsNeither() throws IOException {
        var id = world.completed();
        world.copies.needs(id);
        world.calls.before("send", world::makeCopies);

        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(copy(id)).isEqualTo(ListeningCopy.MADE);
        assertThat(world.emailIds()).containsExactly("transcript-" + id + "-1");
    }

    @Test
    void deletingARecordingDeletesItsCopy() throws IOException {
        var id = unplayable();
        world.makeCopies();

        delete(id);

        assertThat(world.storage.isEmpty()).isTrue();
    }

    private RecordingId unplayable() throws IOException {
        var id = world.delivered();
        world.copies.needs(id);
        return id;
    }

    private void delete(RecordingId id) throws IOException {
        world.own.delete(world.ada.subject(), id);
    }

    private ListeningCopy copy(RecordingId id) {
        return world.recording(id).progress().copy();
    }
}
