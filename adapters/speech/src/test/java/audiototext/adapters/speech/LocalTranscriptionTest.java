package audiototext.adapters.speech;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.jobs.LocalTranscription;
import audiototext.adapters.speech.jobs.TranscriptionListener;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.contract.TranscriptionContract;
import audiototext.domain.error.Failure;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SpeechTest
class LocalTranscriptionTest extends TranscriptionContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Recogniser recogniser;
    private final Map<RecordingId, Path> audio = new ConcurrentHashMap<>();
    private final List<RecordingId> progressed = new CopyOnWriteArrayList<>();
    private final List<RecordingId> finished = new CopyOnWriteArrayList<>();
    private LocalTranscription transcription;

    @TempDir
    private Path folder;

    LocalTranscriptionTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeEach
    void open() {
        transcription = open(recogniser, new Recorder());
    }

    @AfterEach
    void close() {
        transcription.close();
    }

    private LocalTranscription open(Recogniser models, TranscriptionListener listener) {
        return new LocalTranscription(
                models, submission -> audio.get(submission.id()), folder.resolve("transcripts"), listener, 1);
    }

    @Override
    protected Transcription transcription() {
        return transcription;
    }

    @Override
    protected Submission speech() {
        return recording(Speech.file("sentence.ogg"));
    }

    @Override
    protected Submission notAudio() throws IOException {
        return recording(Files.writeString(folder.resolve("notes.webm"), "Dear diary"));
    }

    @Override
    protected TranscriptionOutcome ended(RecordingId id) throws IOException {
        await().atMost(PATIENCE).until(() -> !(transcription.outcome(id) instanceof InProgress));
        return transcription.outcome(id);
    }

    @Test
    void theTranscriptHasTheChosenLanguage() throws IOException {
        var recording = aRecording().inLanguage("en-GB").transcribing().submission();
        audio.put(recording.id(), Speech.file("sentence.ogg"));

        transcription.start(recording);

        assertThat(ended(recording.id()))
                .isInstanceOfSatisfying(
                        Completed.class,
                        completed ->
                                assertThat(completed.transcript().language()).isEqualTo(new Language("en-GB")));
    }

    @Test
    void theLengthIsThatOfTheAudio() throws IOException {
        var recording = speech();

        transcription.start(recording);

        assertThat(ended(recording.id()))
                .isInstanceOfSatisfying(
                        Completed.class,
                        completed -> assertThat(completed.length().orElseThrow())
                                .isBetween(Duration.ofMillis(2500), Duration.ofMillis(2800)));
    }

    @Test
    void aTranscriptOutlivesTheProcess() throws IOException {
        var recording = speech();
        transcription.start(recording);
        ended(recording.id());
        transcription.close();

        transcription = open(recogniser, new Recorder());

        assertThat(transcription.outcome(recording.id())).isInstanceOf(Completed.class);
    }

    @Test
    void aDamagedTranscriptIsMadeAgain() throws IOException {
        var recording = speech();
        Files.createDirectories(folder.resolve("transcripts"));
        Files.createFile(folder.resolve("transcripts").resolve(recording.id() + ".json"));

        transcription.start(recording);

        assertThat(ended(recording.id())).isInstanceOf(Completed.class);
    }

    @Test
    void missingAudioFailsWithAReason() throws IOException {
        var recording = recording(folder.resolve("gone.webm"));

        transcription.start(recording);

        assertThatAudioIsGone(ended(recording.id()));
    }

    @Test
    void audioThatIsDeletedWhileItIsTranscribedFailsWithAReason() throws IOException {
        var recording = hoursOfHiss();
        transcription.start(recording);
        await().atMost(PATIENCE).until(() -> progressed.contains(recording.id()));

        Files.delete(audio.get(recording.id()));

        assertThatAudioIsGone(ended(recording.id()));
    }

    private static void assertThatAudioIsGone(TranscriptionOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Failure.of(Failure.Cause.AUDIO_GONE)));
    }

    @Test
    void progressIsReported() throws IOException {
        var recording = hoursOfHiss();

        transcription.start(recording);

        await().atMost(PATIENCE).until(() -> progressed.contains(recording.id()));
        assertThat(transcription.outcome(recording.id()))
                .isInstanceOfSatisfying(
                        InProgress.class,
                        progress -> assertThat(progress.total()).contains(Duration.ofHours(3)));
    }

    @Test
    void theEndIsReportedOnceThereIsRoomAgain() throws IOException {
        int room = transcription.room();
        var recording = speech();

        transcription.start(recording);

        await().atMost(PATIENCE).until(() -> finished.contains(recording.id()));
        assertThat(transcription.room()).isEqualTo(room);
    }

    @Test
    void aRunningJobIsStoppedPromptly() throws IOException {
        int room = transcription.room();
        var recording = hoursOfHiss();
        transcription.start(recording);
        await().atMost(PATIENCE).until(() -> transcription.statistics().running() == 1);

        transcription.forget(recording.id());

        await().atMost(Duration.ofSeconds(20)).until(() -> transcription.room() == room);
        assertThat(finished).isEmpty();
        assertThat(folder.resolve("transcripts")).doesNotExist();
    }

    @Test
    void theQueueIsBounded() throws IOException {
        while (transcription.room() > 0) {
            transcription.start(hoursOfHiss());
        }

        assertThat(transcription.statistics().waiting()).isLessThanOrEqualTo(3);
        assertThatIOException().isThrownBy(() -> transcription.start(speech())).withMessageContaining("try again");
    }

    @Test
    void aListenerThatFailsStopsNothing() throws IOException {
        transcription.close();
        transcription = open(recogniser, new TranscriptionListener() {
            @Override
            public void progressed(RecordingId id) {
                throw new IllegalStateException("listener");
            }

            @Override
            public void finished(RecordingId id) {
                throw new IllegalStateException("listener");
            }
        });
        transcription.start(speech());
        var second = speech();

        transcription.start(second);

        assertThat(ended(second.id())).isInstanceOf(Completed.class);
    }

    @Test
    void transcribedAudioIsCounted() throws IOException {
        var recording = speech();

        transcription.start(recording);
        ended(recording.id());

        assertThat(transcription.statistics().audio()).isGreaterThan(Duration.ofSeconds(2));
        assertThat(transcription.statistics().processing()).isPositive();
    }

    @Test
    void aJobWaitsForTheRecogniser() throws Exception {
        try (var loading = Recogniser.loadInBackground(Speech.FILES);
                var early = open(loading, new Recorder())) {
            var recording = speech();

            early.start(recording);

            await().atMost(PATIENCE).until(() -> early.outcome(recording.id()) instanceof Completed);
        }
    }

    @Test
    void noJobIsAcceptedWithoutAModel() throws Exception {
        var broken = Recogniser.loadInBackground(Speech.FILES.withMoonshine(folder));
        try (var idle = open(broken, new Recorder())) {
            await().atMost(PATIENCE).until(() -> broken.failure().isPresent());
            var recording = speech();

            assertThat(idle.room()).isZero();
            assertThatIOException().isThrownBy(() -> idle.start(recording)).withMessageContaining("no model at");
            assertThat(idle.outcome(recording.id())).isInstanceOf(NotStarted.class);
        }
    }

    private Submission hoursOfHiss() throws IOException {
        var file = folder.resolve("hours.wav");
        if (!Files.exists(file)) {
            // Unlike silence, the model has to process it.
            Speech.generated(file, Duration.ofHours(3).toSeconds(), i -> (i * 2_654_435_761L >>> 16 & 0xFF) / 10_000.0);
        }
        return recording(file);
    }

    private Submission recording(Path file) {
        var recording = aRecording().transcribing();
        audio.put(recording.id(), file);
        return recording.submission();
    }

    private final class Recorder implements TranscriptionListener {
        @Override
        public void progressed(RecordingId id) {
            progressed.add(id);
        }

        @Override
        public void finished(RecordingId id) {
            finished.add(id);
        }
    }
}
