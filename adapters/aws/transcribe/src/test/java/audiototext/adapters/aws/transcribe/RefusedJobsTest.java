package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.data.RecordingBuilder;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A job that Transcribe will never accept is not retried forever. */
@ExtendWith(SharedS3.class)
class RefusedJobsTest {
    private final Amazon amazon;
    private final AmazonTranscription transcription;

    RefusedJobsTest(S3Server s3) {
        amazon = new Amazon(s3);
        transcription = amazon.transcription();
    }

    @AfterEach
    void close() {
        amazon.close();
    }

    @Test
    void aLanguageThatTranscribeDoesNotKnowFailsAtOnce() throws IOException {
        var recording = amazon.stored(RecordingBuilder.aRecording().inLanguage("tlh"));

        transcription.start(recording);

        assertThat(reason(recording.id())).contains("LANGUAGE_NOT_OFFERED");
    }

    @Test
    void missingAudioFailsAtOnceAndNamesNoOwner() throws IOException {
        var recording = withoutAudio();

        transcription.start(recording);

        assertThat(reason(recording.id()))
                .contains("AUDIO_NOT_ACCESSIBLE")
                .doesNotContain(recording.key().userName());
    }

    @Test
    void anotherProcessLearnsOfTheRefusal() throws IOException {
        var recording = withoutAudio();

        transcription.start(recording);

        assertThat(amazon.transcription().outcome(recording.id())).isInstanceOf(Failed.class);
    }

    @Test
    void theRefusalIsStoredInPlaceOfTheOutput() throws IOException {
        var recording = withoutAudio();

        transcription.start(recording);

        assertThat(amazon.holds("transcripts/" + recording.id() + ".json")).isTrue();
    }

    @Test
    void theJobsIdAloneLeadsToItsAudio() throws IOException {
        var id = RecordingId.random();

        transcription.start(id, "ada/2026-11-24/audio/gone.mp3", AudioFormat.MP3, Language.AUTO);

        assertThat(transcription.job(id).audioKey()).contains("ada/2026-11-24/audio/gone.mp3");
    }

    @Test
    void aRefusalIsForgotten() throws IOException {
        var recording = withoutAudio();
        transcription.start(recording);

        transcription.forget(recording.id());

        assertThat(transcription.outcome(recording.id())).isInstanceOf(NotStarted.class);
    }

    @Test
    void aJobThatIsAcceptedLaterOutweighsItsRefusal() throws IOException {
        var recording = withoutAudio();
        transcription.start(recording);
        amazon.put(recording.key().audio(), "audio");

        transcription.start(recording);

        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
    }

    private Submission withoutAudio() {
        var recording = amazon.stored();
        amazon.remove(recording.key().audio());
        return recording;
    }

    private String reason(RecordingId id) throws IOException {
        assertThat(transcription.outcome(id)).isInstanceOf(Failed.class);
        return ((Failed) transcription.outcome(id)).reason().toString();
    }
}
