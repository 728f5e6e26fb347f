package audiototext.application;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.application.AdoptDroppedAudio.DroppedAudio;
import audiototext.application.AdoptDroppedAudio.UnknownOwner;
import audiototext.domain.contract.Race;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptDroppedAudioTest {
    private static final Instant STORED_AT = Instant.parse("2026-11-22T10:15:30.123456789Z");
    private static final AudioContent CONTENT = new AudioContent(48_000, "ab".repeat(32));

    private final World world = new World();
    private final AudioPath path = new AudioPath("ada", LocalDate.of(2026, 11, 22), "Board meeting.m4a");
    private final RecordingId id = path.recordingId();

    @BeforeEach
    void adaHasSignedIn() {
        world.registry.keep(world.ada);
    }

    @Test
    void itIsInItsOwnersList() {
        adopt();

        assertThat(world.own
                        .list(world.ada.subject(), RecordingFilter.ALL, Optional.empty(), 10)
                        .recordings())
                .extracting(Recording::id)
                .containsExactly(id);
    }

    @Test
    void itHasTheNameOfItsFile() {
        adopt();

        assertThat(world.recording(id).name()).hasToString("Board meeting.m4a");
    }

    @Test
    void itsAudioStaysWhereItIs() {
        adopt();

        assertThat(world.recording(id).submission().key().audio()).isEqualTo("ada/2026-11-22/audio/Board meeting.m4a");
    }

    @Test
    void itWasSubmittedWhenItWasStored() {
        adopt();

        assertThat(world.recording(id).submission().submittedAt()).isEqualTo("2026-11-22T10:15:30.123456Z");
    }

    @Test
    void audioUnderAnotherDayWasSubmittedOnThatDay() {
        var earlier = new AudioPath("ada", LocalDate.of(2026, 2, 3), "talk.mp3");

        adopt(earlier);

        assertThat(world.recording(earlier.recordingId()).submission().submittedAt())
                .isEqualTo("2026-02-03T00:00:00Z");
    }

    @Test
    void itsTranscriptionCountsAsStarted() {
        adopt();

        assertThat(world.recording(id).awaitsTranscript()).isTrue();
        assertThat(world.recording(id).awaitsFirstTry()).isFalse();
    }

    @Test
    void itsTranscriptionIsCheckedAfterTheWatch() {
        adopt();

        assertThat(world.recording(id).work().dueAt())
                .contains(world.clock.instant().plusSeconds(30));
    }

    @Test
    void itHasTheContentAndTheLanguageThatAreStored() {
        world.adopt.adopt(new DroppedAudio(path.holding(AudioFormat.MP4), new Language("en-GB"), CONTENT, STORED_AT));

        assertThat(world.recording(id).progress().content()).contains(CONTENT);
        assertThat(world.recording(id).language()).isEqualTo(new Language("en-GB"));
    }

    @Test
    void itsSubmissionIsAnnouncedOnce() {
        adopt();
        adopt();

        assertThat(world.steps).containsExactly(Step.SUBMITTED);
    }

    @Test
    void manyAdoptionsAtOnceMakeOneRecording() throws Exception {
        Race.of(8, () -> {
            adopt();
            return null;
        });

        assertThat(world.steps).containsExactly(Step.SUBMITTED);
    }

    @Test
    void adoptingItAgainChangesNothing() throws IOException {
        adopt();
        complete();
        world.deliver.deliver(id);

        adopt();

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void itsTranscriptIsMailed() throws IOException {
        adopt();
        complete();

        world.deliver.deliver(id);

        assertThat(world.emailIds()).containsExactly("transcript-" + id + "-1");
    }

    @Test
    void theSweepProcessesIt() throws IOException {
        adopt();
        complete();

        world.sweepAfter(World.MINUTE);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void audioUnderAnUnknownUserNameIsNotAdopted() {
        var unknown = new AudioPath("eve", LocalDate.of(2026, 11, 22), "talk.mp3");

        assertThatExceptionOfType(UnknownOwner.class)
                .isThrownBy(() -> adopt(unknown))
                .withMessageContaining(unknown.recordingId().toString());

        assertThat(world.recordings.find(unknown.recordingId())).isEmpty();
    }

    @Test
    void anotherUsersRecordingUnderTheSameIdStays() {
        var others = Recording.uploading(
                aRecording()
                        .withId(id)
                        .ownedBy(aUser().named("eve").build())
                        .uploading()
                        .submission(),
                world.clock.instant());
        world.recordings.add(others);

        adopt();

        assertThat(world.recording(id)).isEqualTo(others);
    }

    @Test
    void audioAdoptedWhileItsOwnerIsDeletedIsDeletedToo() {
        world.calls.before("remove", this::adopt);

        deleteAccount();

        assertNothingIsLeft();
    }

    @Test
    void forAnOwnerWhoWasDeletedMeanwhileNothingIsAdopted() {
        world.calls.before("adopt", this::deleteAccount);

        assertThatExceptionOfType(UnknownOwner.class).isThrownBy(this::adopt);

        assertNothingIsLeft();
    }

    private void deleteAccount() {
        world.deleteAccount.ask(world.ada, world.ada.email().value());
    }

    private void assertNothingIsLeft() {
        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.registry.find(world.ada.subject())).isEmpty();
    }

    private void adopt() {
        adopt(path);
    }

    private void adopt(AudioPath where) {
        world.adopt.adopt(new DroppedAudio(where.holding(AudioFormat.MP4), Language.AUTO, CONTENT, STORED_AT));
    }

    private void complete() throws IOException {
        world.transcription.start(world.recording(id).submission());
        world.complete(id);
    }
}
