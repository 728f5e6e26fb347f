package audiototext.application;

import static audiototext.application.World.AUDIO;
import static audiototext.application.World.OTHER_AUDIO;
import static audiototext.application.World.requestOf;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.application.SubmitRecording.Request;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitRecordingTest {
    private final World world = new World();
    private final RecordingId id = RecordingId.random();

    @Test
    void aNewSubmissionIsCreated() throws IOException {
        assertThat(world.submit(id, AUDIO).created()).isTrue();
    }

    @Test
    void theAudioIsStoredByteForByte() throws IOException {
        world.submit(id, AUDIO);

        assertThat(storedAudio()).isEqualTo(AUDIO);
    }

    @Test
    void aSubmittedRecordingIsDueForItsTranscription() throws IOException {
        world.submit(id, AUDIO);

        assertThat(world.recordings.due(world.clock.instant(), 1)).containsExactly(world.recording(id));
        assertThat(world.recording(id).awaitsTranscript()).isTrue();
    }

    @Test
    void theOwnerIsKeptInTheUserRegistry() throws IOException {
        world.submit(id, AUDIO);

        assertThat(world.registry.find(world.ada.subject())).contains(world.ada);
    }

    @Test
    void aSubmissionIsAnnouncedStepByStep() throws IOException {
        world.submit(id, AUDIO);

        assertThat(world.steps).containsExactly(Step.UPLOAD_STARTED, Step.SUBMITTED);
    }

    @Test
    void theSameSubmissionAgainIsTheSameRecording() throws IOException {
        var first = world.submit(id, AUDIO);

        var again = world.submit(id, AUDIO);

        assertThat(again.created()).isFalse();
        assertThat(again.recording()).isEqualTo(first.recording());
    }

    @Test
    void theSameSubmissionAgainStartsNothing() throws IOException {
        world.submit(id, AUDIO);
        var before = world.recording(id);

        world.submit(id, AUDIO);

        assertThat(world.recording(id)).isEqualTo(before);
    }

    @Test
    void theSameSubmissionAfterAFailureIsTheFailedRecording() throws IOException {
        world.submit(id, AUDIO);
        world.watch.look(id);
        world.transcription.fail(id, "The audio is damaged.");
        world.deliver.deliver(id);

        assertThat(world.submit(id, AUDIO).recording().status()).isEqualTo(Status.FAILED);
    }

    @Test
    void differentAudioUnderTheSameIdIsAConflict() throws IOException {
        world.submit(id, AUDIO);

        assertRefused(Reason.CONFLICT, world.request(id), OTHER_AUDIO);
    }

    @Test
    void differentAudioOfTheSameLengthIsAConflict() throws IOException {
        world.submit(id, World.wav("one"));

        assertRefused(Reason.CONFLICT, world.request(id), World.wav("two"));
    }

    @Test
    void differentAudioUnderTheSameIdLeavesTheFirstUnchanged() throws IOException {
        world.submit(id, AUDIO);

        assertRefused(Reason.CONFLICT, world.request(id), OTHER_AUDIO);

        assertThat(storedAudio()).isEqualTo(AUDIO);
    }

    @Test
    void aDifferentLengthIsAConflictBeforeAnyAudioIsRead() throws IOException {
        world.submit(id, AUDIO);
        var unread = new ByteArrayInputStream(AUDIO);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submitRecording.submit(ofLength(AUDIO.length + 1), unread));

        assertThat(unread.available()).isEqualTo(AUDIO.length);
    }

    /** Otherwise a submission could take the id that another user's audio will get. */
    @Test
    void anIdMadeFromAKeyIsRefused() {
        var path = new AudioPath("bob", LocalDate.of(2026, 11, 22), "talk.mp3");

        assertRefused(Reason.INVALID, world.request(path.recordingId()), AUDIO);
    }

    @Test
    void theIdOfAnotherUsersRecordingIsAConflict() throws IOException {
        world.submit(id, AUDIO);

        assertRefused(Reason.CONFLICT, requestOf(aUser().named("eve").build(), id), AUDIO);
    }

    @Test
    void theIdOfAnotherUsersUploadIsAConflict() throws IOException {
        var uploading =
                Audio.interrupted(AUDIO, () -> assertRefused(Reason.CONFLICT, requestOf(aUser().build(), id), AUDIO));

        assertThat(world.submit(id, uploading).created()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {AudioContent.MAX_BYTES + 1, Long.MAX_VALUE})
    void audioAnnouncedAsTooLargeIsRefused(long length) {
        assertRefused(Reason.TOO_LARGE, ofLength(length), AUDIO);
    }

    /** This one ends before the announced length, which is not a refusal. */
    @Test
    void audioAnnouncedAsTwoGigabytesIsNotRefused() {
        assertThatIOException()
                .isThrownBy(() -> world.submitRecording.submit(
                        ofLength(AudioContent.MAX_BYTES), new ByteArrayInputStream(AUDIO)));
    }

    @Test
    void aRepeatedSubmissionIsReadToItsEnd() throws IOException {
        world.submit(id, AUDIO);
        var again = new ByteArrayInputStream(AUDIO);

        world.submit(id, again);

        assertThat(again.available()).isZero();
    }

    @Test
    void aRecordingHasTheNameOfItsFileAndTheChosenLanguage() throws IOException {
        var request = new Request(
                id, world.ada, "call.wav", Optional.of(new Language("en-GB")), OptionalLong.of(AUDIO.length));

        var recording = world.submitRecording
                .submit(request, new ByteArrayInputStream(AUDIO))
                .recording();

        assertThat(recording.name()).hasToString("call.wav");
        assertThat(recording.language()).isEqualTo(new Language("en-GB"));
        assertThat(recording.submission().submittedAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void audioThatTurnsOutToBeTooLargeLeavesNothing() {
        world.calls.before("store", () -> {
            throw MeasuredAudio.tooLarge();
        });

        assertRefused(Reason.TOO_LARGE, world.request(id), AUDIO);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void audioIsRefusedEvenIfTheStorageCannotDeleteIt() {
        world.calls.failing("delete", 1);
        world.calls.before("store", () -> {
            throw MeasuredAudio.tooLarge();
        });

        assertRefused(Reason.TOO_LARGE, world.request(id), AUDIO);

        world.sweepAfter(World.MINUTE);
        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void aRefusalReportsThatTheStorageCouldNotDeleteTheAudio() {
        world.calls.failing("delete", 1);
        world.calls.before("store", () -> {
            throw MeasuredAudio.tooLarge();
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, AUDIO))
                .satisfies(refused -> assertThat(refused.getSuppressed()).hasSize(1));
    }

    @Test
    void emptyAudioIsRefused() {
        assertRefused(Reason.NOT_AUDIO, world.request(id), new byte[0]);
    }

    @Test
    void aFileThatIsOnlyAHeaderIsRefusedAndLeavesNothing() {
        var header = Arrays.copyOf(AUDIO, 20);

        assertRefused(Reason.NOT_AUDIO, ofLength(header.length), header);
        assertRefused(Reason.NOT_AUDIO, world.request(id), header);

        assertThat(world.recordings.find(id)).isEmpty();
    }

    /** The headers of most formats are longer than what tells the formats apart. */
    @Test
    void aSmallFileIsRefusedHoweverLongItsHeaderIs() {
        var tag = Arrays.copyOf(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 15, 0}, 1800);

        assertRefused(Reason.NOT_AUDIO, ofLength(tag.length), tag);
    }

    @Test
    void aFileThatIsNotAudioIsRefused() {
        assertRefused(Reason.NOT_AUDIO, world.request(id), "Dear Sir or Madam".getBytes());
    }

    @Test
    void aFileThatIsNotAudioLeavesNothing() {
        assertRefused(Reason.NOT_AUDIO, world.request(id), "Dear Sir or Madam".getBytes());

        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void aKindThatCannotBeReadIsRefusedAndThoseThatCanAreNamed() {
        world.transcription.reading(Set.of(AudioFormat.MP3, AudioFormat.FLAC));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, AUDIO))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CoreRefusal.FORMAT_NOT_READ))
                .satisfies(refused -> assertThat(refused.details()).containsExactly("WAV", "MP3, FLAC"));
        assertThat(world.recordings.find(id)).isEmpty();
    }

    @Test
    void aFileThatIsNotAudioIsRefusedAndTheKindsThatCanBeReadAreNamed() {
        world.transcription.reading(Set.of(AudioFormat.MP3, AudioFormat.FLAC));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submit(id, "Dear Sir or Madam".getBytes()))
                .satisfies(refused -> assertThat(refused.details()).containsExactly("MP3, FLAC"));
    }

    @Test
    void aLanguageThatIsNotOfferedIsRefusedAndTheOfferedOnesAreNamed() {
        var request = new Request(id, world.ada, "", Optional.of(new Language("tlh")), OptionalLong.empty());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submitRecording.submit(request, new ByteArrayInputStream(AUDIO)))
                .withMessageContaining("LANGUAGE_NOT_OFFERED")
                .withMessageContaining("auto, en-GB, en-US");
    }

    @Test
    void nothingIsReadOfARefusedLanguagesAudio() {
        var audio = new ByteArrayInputStream(AUDIO);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submitRecording.submit(inLanguage("tlh"), audio));

        assertThat(audio.available()).isEqualTo(AUDIO.length);
    }

    @Test
    void anEarlierTagOfAnUnderstoodLanguageIsThatLanguage() throws IOException {
        world.transcription.understanding("auto", "en", "fr");

        submit(inLanguage("en-GB"));

        assertThat(world.recording(id).language()).isEqualTo(new Language("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", ""})
    void whereOnlyEnglishIsUnderstoodNoChoiceMeansEnglish(String choice) throws IOException {
        world.transcription.understanding("en");

        submit(inLanguage(choice));

        assertThat(world.recording(id).language()).isEqualTo(new Language("en"));
    }

    @Test
    void theLastChosenLanguageIsRememberedForThePerson() throws IOException {
        submit(inLanguage("en-US"));
        world.submit(RecordingId.random(), OTHER_AUDIO);

        assertThat(world.registry
                        .find(world.ada.subject())
                        .orElseThrow()
                        .preferences()
                        .spoken())
                .contains("en-US");
    }

    private Request inLanguage(String tag) {
        var choice = Optional.of(tag).filter(given -> !given.isEmpty()).map(Language::new);
        return new Request(id, world.ada, "", choice, OptionalLong.empty());
    }

    private void submit(Request request) throws IOException {
        world.submitRecording.submit(request, new ByteArrayInputStream(AUDIO));
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        var audio = new ByteArrayInputStream(AUDIO) {
            @Override
            public void close() {
                throw new AssertionError("the caller closes the stream");
            }
        };

        assertThat(world.submit(id, audio).created()).isTrue();
    }

    private Request ofLength(long length) {
        return new Request(id, world.ada, "minutes.wav", Optional.empty(), OptionalLong.of(length));
    }

    private void assertRefused(Reason reason, Request request, byte[] audio) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.submitRecording.submit(request, new ByteArrayInputStream(audio)))
                .matches(refused -> refused.reason() == reason, reason.name());
    }

    private byte[] storedAudio() throws IOException {
        var recording = world.recording(id);
        var bytes = recording.progress().content().orElseThrow().bytes();
        try (var audio = world.own.audio(recording, 0, bytes)) {
            return audio.readAllBytes();
        }
    }
}
