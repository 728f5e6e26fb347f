package audiototext.application;

import static audiototext.application.Refusals.assertRefused;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.user.Subject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person deletes a recording. */
class DeleteRecordingTest {
    private final World world = new World();
    private final Subject ada = world.ada.subject();
    private final Subject eve = aUser().named("eve").build().subject();

    @Test
    void anotherUsersRecordingCannotBeDeleted() throws IOException {
        var id = world.delivered();

        assertRefused(Reason.NOT_FOUND, () -> world.own.delete(eve, id));

        assertThat(world.recordings.find(id)).isPresent();
    }

    @Test
    void deletingLeavesNothing() throws IOException {
        var id = world.delivered();

        world.own.delete(ada, id);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
        assertThat(world.isRunning(id)).isFalse();
    }

    @Test
    void deletingStopsTheJob() throws IOException {
        var id = world.started();

        world.own.delete(ada, id);

        assertThat(world.isRunning(id)).isFalse();
    }

    @Test
    void deletingIsAnnounced() throws IOException {
        var id = world.delivered();

        world.own.delete(ada, id);

        assertThat(world.steps).endsWith(Step.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget", "delete", "remove"})
    void aDeletionThatFailedHalfwayCanBeRepeated(String call) throws IOException {
        var id = world.delivered();
        world.calls.failing(call, 1);
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> world.own.delete(ada, id));

        world.own.delete(ada, id);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void aRecordingIsNotHalfDeletedIfTheTranscriberDoesNotRespond() throws IOException {
        var id = world.delivered();
        world.transcription.outOfOrder();

        assertThatIOException().isThrownBy(() -> world.own.delete(ada, id));

        assertThat(world.own.transcript(ada, id)).isEqualTo(World.transcript(id));
    }

    @Test
    void aDeletedRecordingIsNotMailed() throws IOException {
        var id = world.completed();

        world.own.delete(ada, id);
        world.deliver.deliver(id);

        assertThat(world.emailIds()).isEmpty();
    }
}
