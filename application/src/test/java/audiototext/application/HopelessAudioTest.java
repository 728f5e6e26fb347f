package audiototext.application;

import static audiototext.application.Refusals.assertRefused;
import static audiototext.application.World.AUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Failure;
import audiototext.domain.error.Failure.Cause;
import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Audio that is stored and then found to be such that it can never be transcribed, for example a silent film. */
class HopelessAudioTest {
    private static final Failure NO_SOUND = Failure.of(Cause.NO_SOUND_TRACK);

    private final World world = new World();
    private final RecordingId id = RecordingId.random();

    @Test
    void itIsRefusedWithTheReason() {
        world.inspection.find(id, Failure.of(Cause.TOO_LONG, 4));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, AUDIO))
                .matches(refused -> refused.reason() == Reason.NOT_AUDIO)
                .satisfies(refused -> assertThat(refused.details()).containsExactly("TOO_LONG 4"));
    }

    @Test
    void nothingIsKeptOfIt() {
        world.inspection.find(id, NO_SOUND);

        assertRefused(Reason.NOT_AUDIO, () -> world.submit(id, AUDIO));

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
        assertThat(world.steps).containsExactly(Step.UPLOAD_STARTED, Step.REMOVED);
    }

    @Test
    void itIsNeverTranscribedAndNoMailIsSent() {
        world.inspection.find(id, NO_SOUND);

        assertRefused(Reason.NOT_AUDIO, () -> world.submit(id, AUDIO));
        world.sweepAfter(World.MINUTE);

        assertThat(world.transcription.starts()).isEmpty();
        assertThat(world.mail.emails()).isEmpty();
    }

    @Test
    void theSweepRemovesWhatTheStorageCouldNotDelete() {
        world.inspection.find(id, NO_SOUND);
        world.calls.failing("delete", 1);

        assertRefused(Reason.NOT_AUDIO, () -> world.submit(id, AUDIO));
        world.sweepAfter(World.MINUTE);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void otherAudioCanBeSentUnderTheSameId() throws IOException {
        world.calls.before("problem", () -> {
            throw new Refused(CoreRefusal.HOPELESS_AUDIO, NO_SOUND);
        });
        assertRefused(Reason.NOT_AUDIO, () -> world.submit(id, World.OTHER_AUDIO));

        assertThat(world.submit(id, AUDIO).created()).isTrue();
    }

    @Test
    void theAudioIsStoredWhenItIsLookedAt() throws IOException {
        world.calls.before("problem", () -> assertThat(world.storage.isEmpty()).isFalse());

        assertThat(world.submit(id, AUDIO).created()).isTrue();
    }

    @Test
    void audioThatCannotBeLookedAtIsAccepted() throws IOException {
        world.calls.failing("problem", 1);

        assertThat(world.submit(id, AUDIO).recording().status()).isEqualTo(Status.TRANSCRIBING);
    }

    @Test
    void anAcceptedRecordingIsKeptWhateverIsFoundLater() throws IOException {
        world.submit(id, AUDIO);
        world.inspection.find(id, NO_SOUND);

        assertThat(world.submit(id, AUDIO).created()).isFalse();
        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);
    }
}
