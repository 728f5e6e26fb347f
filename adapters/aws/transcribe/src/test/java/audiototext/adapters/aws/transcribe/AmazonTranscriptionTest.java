package audiototext.adapters.aws.transcribe;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedS3.class)
class AmazonTranscriptionTest {
    private final Amazon amazon;
    private final AmazonTranscription transcription;

    AmazonTranscriptionTest(S3Server s3) {
        amazon = new Amazon(s3);
        transcription = amazon.transcription();
    }

    @AfterEach
    void close() {
        amazon.close();
    }

    @Test
    void eachLanguageOfTranscribeHasAName() {
        assertThat(transcription.languages())
                .contains(new Language("en-US"), new Language("de-DE"), new Language("zu-ZA"))
                .allSatisfy(language -> assertThat(language.isAuto()
                                || !language.displayName(Locale.ENGLISH).isBlank())
                        .isTrue());
    }

    @Test
    void aJobThatWaitsOrRunsIsInProgress() throws IOException {
        var id = started().id();
        assertThat(transcription.outcome(id)).isInstanceOf(InProgress.class);

        amazon.jobs().begin(id.toString());

        assertThat(transcription.outcome(id)).isInstanceOf(InProgress.class);
    }

    @Test
    void theTranscriptIsWhatWasSaid() throws IOException {
        var id = started().id();

        amazon.jobs().complete(id.toString(), "Well, hello there!");

        assertThat(transcription.outcome(id)).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.transcript().text()).isEqualTo("Well, hello there!");
            assertThat(completed.transcript().words()).extracting("text").containsExactly("Well,", "hello", "there!");
            assertThat(completed.length()).contains(Duration.ofMillis(1500));
        });
    }

    @Test
    void silenceIsAnEmptyTranscript() throws IOException {
        var id = started().id();

        amazon.jobs().complete(id.toString(), "");

        assertThat(transcription.outcome(id))
                .isInstanceOfSatisfying(
                        Completed.class,
                        completed ->
                                assertThat(completed.transcript().isSilent()).isTrue());
    }

    @Test
    void theTranscriptHasTheChosenLanguage() throws IOException {
        var recording = amazon.stored(aRecording().inLanguage("de-CH"));
        transcription.start(recording);

        amazon.jobs().complete(recording.id().toString(), "Grüezi.");

        assertThat(transcription.outcome(recording.id()))
                .isInstanceOfSatisfying(
                        Completed.class,
                        completed ->
                                assertThat(completed.transcript().language()).isEqualTo(new Language("de-CH")));
    }

    @Test
    void anIdentifiedLanguageHasItsProbability() throws IOException {
        var id = started().id();
        amazon.jobs().complete(id.toString(), "Hello.");

        var recognition = recognition(id);

        assertThat(recognition.model()).contains(new SpeechModel("Amazon Transcribe", Optional.empty()));
        assertThat(recognition.detected()).hasValueSatisfying(detected -> {
            assertThat(detected.language()).isEqualTo(new Language("en-US"));
            assertThat(detected.probability()).isCloseTo(0.98, within(0.001));
        });
        assertThat(recognition.hardToHear()).isFalse();
    }

    @Test
    void aChosenLanguageWasNotIdentified() throws IOException {
        var recording = amazon.stored(aRecording().inLanguage("de-CH"));
        transcription.start(recording);
        amazon.jobs().complete(recording.id().toString(), "Grüezi.");

        assertThat(recognition(recording.id()).detected()).isEmpty();
        assertThat(recognition(recording.id()).model()).isPresent();
    }

    private Recognition recognition(RecordingId id) throws IOException {
        return ((Completed) transcription.outcome(id)).transcript().recognition();
    }

    @Test
    void aLanguageWithoutARegionIsTheUsualRegionalForm() throws IOException {
        var recording = amazon.stored(aRecording().inLanguage("fr"));

        transcription.start(recording);

        assertThat(languageOfTheJob(recording.id())).isEqualTo("fr-FR");
    }

    @Test
    void aJobThatEndsAfterItWasForgottenLeavesNothingBehind() throws IOException {
        var id = started().id();
        transcription.forget(id);
        amazon.jobs().complete(id.toString(), "Hello.");

        assertThat(transcription.outcome(id)).isInstanceOf(NotStarted.class);

        assertThat(amazon.jobs().find(id.toString())).isEmpty();
        assertThat(amazon.holds("transcripts/" + id + ".json")).isFalse();
        assertThat(amazon.holds("transcripts/" + id + ".forgotten")).isFalse();
    }

    @Test
    void aJobThatIsWantedAgainWhileItRunsGoesOn() throws IOException {
        var recording = started();
        transcription.forget(recording.id());

        transcription.start(recording);

        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
        assertThat(amazon.holds("transcripts/" + recording.id() + ".forgotten")).isFalse();
    }

    @Test
    void aJobThatIsWantedInAnotherLanguageWhileItRunsWaitsForItsEnd() throws IOException {
        var recording = started();
        var id = recording.id();
        transcription.forget(id);
        var again = in("fr-FR", recording);

        assertThatIOException()
                .isThrownBy(() -> transcription.start(again))
                .withMessageContaining("in another language");
        amazon.jobs().complete(id.toString(), "Hello.");
        assertThat(transcription.outcome(id)).isInstanceOf(NotStarted.class);
        transcription.start(again);

        assertThat(languageOfTheJob(id)).isEqualTo("fr-FR");
    }

    /** As a repeated event of the stored audio starts it. */
    @Test
    void aCompleteJobInAnotherLanguageIsReplacedAtOnce() throws IOException {
        var recording = started();
        amazon.jobs().complete(recording.id().toString(), "Hello.");

        transcription.start(in("fr-FR", recording));

        assertThat(languageOfTheJob(recording.id())).isEqualTo("fr-FR");
        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
    }

    private static Submission in(String language, Submission recording) {
        return new Submission(
                recording.id(),
                recording.owner(),
                recording.name(),
                new Language(language),
                recording.key(),
                recording.submittedAt());
    }

    private String languageOfTheJob(RecordingId id) {
        var job = amazon.jobs().find(id.toString()).orElseThrow();
        return job.request().path("LanguageCode").asText();
    }

    @Test
    void aTranscriptOfAJobThatIsGoneIsALeftover() throws IOException {
        var id = started().id();
        amazon.jobs().complete(id.toString(), "Hello.");
        transcription.forget(id);
        amazon.put("transcripts/" + id + ".json", "{\"results\":{\"transcripts\":[],\"items\":[]}}");

        assertThat(transcription.outcome(id)).isInstanceOf(NotStarted.class);
    }

    @Test
    void audioThatWasDroppedIntoTheBucketIsTranscribedByItsKey() throws IOException {
        var key = "ada/2026-11-24/audio/a talk.mp3";
        amazon.put(key, "audio");
        var id = AudioPath.parse(key).orElseThrow().recordingId();

        assertThat(transcription.start(id, key, AudioFormat.MP3, Language.AUTO)).isTrue();
        assertThat(transcription.start(id, key, AudioFormat.MP3, Language.AUTO)).isFalse();

        assertThat(amazon.jobs().all()).hasSize(1);
        assertThat(transcription.job(id).audioKey()).contains(key);
    }

    private Submission started() throws IOException {
        var recording = amazon.stored();
        transcription.start(recording);
        return recording;
    }
}
