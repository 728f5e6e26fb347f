package audiototext.application;

import static audiototext.application.World.AUDIO;
import static audiototext.application.World.OTHER_AUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.application.SubmitRecording.Submitted;
import audiototext.domain.contract.Race;
import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Uploads that are interrupted, race with others under the same id, or are deleted or swept in the middle. */
class UploadRacesTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofHours(24);

    private final World world = new World();
    private final RecordingId id = RecordingId.random();

    @Test
    void anInterruptedUploadIsNotAccepted() {
        interrupt();

        assertThat(world.recording(id).status()).isEqualTo(Status.UPLOADING);
    }

    @Test
    void anInterruptedUploadCanBeRepeated() throws IOException {
        interrupt();

        assertThat(world.submit(id, AUDIO).created()).isTrue();
    }

    @Test
    void anInterruptedUploadIsRemovedAfterTenMinutes() {
        interrupt();

        world.sweepAfter(TEN_MINUTES);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void anInterruptedUploadIsKeptForTenMinutes() {
        interrupt();

        world.sweepAfter(TEN_MINUTES.minusSeconds(1));

        assertThat(world.recordings.find(id)).isPresent();
    }

    @Test
    void anUploadRepeatedInTimeIsNotRemoved() throws IOException {
        interrupt();

        world.submit(id, Audio.interrupted(AUDIO, () -> world.sweepAfter(TEN_MINUTES)));

        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);
    }

    @Test
    void anUploadWhoseProcessDiedIsRemovedAfterADay() {
        dieWhileUploading();

        world.sweepAfter(DAY);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void anUploadWhoseProcessDiedCanBeRepeated() throws IOException {
        dieWhileUploading();

        assertThat(world.submit(id, AUDIO).created()).isTrue();
    }

    @Test
    void anUploadInterruptedWhileItIsRepeatedLeavesTheRepetitionItsTime() {
        assertThatIOException()
                .isThrownBy(() -> world.submit(id, Audio.interrupted(AUDIO, () -> {
                    dieWhileUploading();
                    throw new IOException("the connection was lost");
                })));

        world.sweepAfter(TEN_MINUTES);

        assertThat(world.recordings.find(id)).isPresent();
    }

    @Test
    void anUploadCompletedJustBeforeTheSweepRemovesItIsKept() throws IOException {
        interrupt();
        world.calls.after("due", () -> world.submit(id, AUDIO));

        world.sweepAfter(TEN_MINUTES);

        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);
        assertThat(world.storage.isEmpty()).isFalse();
    }

    @Test
    void anUploadThatArrivesWhileTheSweepRemovesItIsNotAccepted() {
        interrupt();
        world.calls.before("delete", () -> assertRefused(Reason.CONFLICT));

        world.sweepAfter(TEN_MINUTES);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void anotherSweepFinishesARemovalWhoseProcessDied() {
        interrupt();
        world.calls.before("delete", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.sweepAfter(TEN_MINUTES));

        world.sweepAfter(World.MINUTE);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void aRecordingDeletedWhileItIsUploadedIsReportedAsDeleted() {
        var deleted = Audio.interrupted(AUDIO, () -> world.own.delete(world.ada.subject(), id));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, deleted))
                .matches(refused -> refused.reason() == Reason.NOT_FOUND);
    }

    @Test
    void aRecordingDeletedWhileItIsUploadedLeavesNothing() {
        world.calls.after("store", () -> world.own.delete(world.ada.subject(), id));

        assertRefused(Reason.NOT_FOUND);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void aRecordingDeletedWhileItsLastBytesAreStoredLeavesNothing() {
        world.calls.before("store", () -> world.calls.after("find", () -> world.own.delete(world.ada.subject(), id)));

        assertRefused(Reason.NOT_FOUND);

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void anInterruptedUploadCannotBeRepeatedInAnotherFormat() {
        interrupt();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> world.submit(id, "OggS and so on, page after page".getBytes(StandardCharsets.US_ASCII)))
                .matches(refused -> refused.reason() == Reason.CONFLICT);
    }

    @Test
    void aRepeatedUploadIsKeptForADay() {
        interrupt();
        dieWhileUploading();

        world.sweepAfter(DAY.minusSeconds(1));
        assertThat(world.recordings.find(id)).isPresent();

        world.sweepAfter(Duration.ofSeconds(1));
        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void aRemovedUploadIsAnnounced() {
        interrupt();

        world.sweepAfter(TEN_MINUTES);

        assertThat(world.steps).containsExactly(Step.UPLOAD_STARTED, Step.REMOVED);
    }

    @Test
    void aRepeatedUploadIsAnnouncedAgain() {
        interrupt();
        interrupt();

        assertThat(world.steps).containsExactly(Step.UPLOAD_STARTED, Step.UPLOAD_STARTED);
    }

    @Test
    void ofManyUploadsOfTheSameAudioAtOnceOneCreatesTheRecording() throws Exception {
        var submitted = Race.of(8, () -> world.submit(id, AUDIO));

        assertThat(submitted).extracting(Submitted::created).containsOnlyOnce(true);
    }

    @Test
    void anUploadOvertakenBeforeItStartedIsTheSameRecording() throws IOException {
        world.calls.before("add", () -> world.submit(id, AUDIO));

        assertThat(world.submit(id, AUDIO).created()).isFalse();
    }

    @Test
    void anUploadOvertakenByDifferentAudioBeforeItStartedIsAConflict() {
        world.calls.before("add", () -> world.submit(id, OTHER_AUDIO));

        assertRefused(Reason.CONFLICT);
    }

    @Test
    void anUploadOvertakenByTheSameAudioIsTheSameRecording() throws IOException {
        var submitted = world.submit(id, Audio.interrupted(AUDIO, () -> world.submit(id, AUDIO)));

        assertThat(submitted.created()).isFalse();
        assertThat(submitted.recording()).isEqualTo(world.recording(id));
    }

    @Test
    void anUploadOvertakenByDifferentAudioDoesNotOverwriteIt() throws IOException {
        var overtaken = Audio.interrupted(AUDIO, () -> world.submit(id, OTHER_AUDIO));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, overtaken))
                .matches(refused -> refused.reason() == Reason.CONFLICT);

        try (var audio = world.own.audio(world.recording(id), 0, OTHER_AUDIO.length)) {
            assertThat(audio.readAllBytes()).isEqualTo(OTHER_AUDIO);
        }
    }

    @Test
    void anUploadRefusedAfterItsRepetitionWasAcceptedLeavesTheAcceptedOne() throws IOException {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, Audio.interrupted(AUDIO, () -> {
                    world.submit(id, AUDIO);
                    throw MeasuredAudio.tooLarge();
                })));

        assertThat(world.recording(id).status()).isEqualTo(Status.TRANSCRIBING);
    }

    private void interrupt() {
        assertThatIOException().isThrownBy(() -> world.submit(id, Audio.interrupted()));
    }

    private void dieWhileUploading() {
        world.calls.after("store", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.submit(id, AUDIO));
    }

    private void assertRefused(Reason reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, AUDIO))
                .matches(refused -> refused.reason() == reason, reason.name());
    }
}
