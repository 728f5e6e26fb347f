package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What went wrong with a job, and whether to wait. */
@ExtendWith(SharedS3.class)
class FailedJobsTest {
    private final Amazon amazon;
    private final AmazonTranscription transcription;

    FailedJobsTest(S3Server s3) {
        amazon = new Amazon(s3);
        transcription = amazon.transcription();
    }

    @AfterEach
    void close() {
        amazon.close();
    }

    @Test
    void aFailureIsUnderstood() throws IOException {
        var id = started().id();

        amazon.jobs().fail(id.toString(), "Invalid file size: file size too large.");

        assertThat(failure(id)).isEqualTo("TOO_LARGE");
    }

    @Test
    void aTranscriptThatIsNotThereYetIsWaitedFor() throws IOException {
        var id = completedWithoutOutput();

        assertThatIOException().isThrownBy(() -> transcription.outcome(id)).withMessageContaining("not there yet");
    }

    @Test
    void aTranscriptThatNeverAppearsIsAFailure() throws IOException {
        var id = completedWithoutOutput();

        amazon.wait(Duration.ofMinutes(6));

        assertThat(failure(id)).contains("TRANSCRIPT_GONE");
    }

    @Test
    void anOutputThatIsNoTranscriptIsAFailure() throws IOException {
        var id = started().id();

        amazon.jobs()
                .completeWith(id.toString(), "{\"results\":{\"transcripts\":[{}]}}".getBytes(StandardCharsets.UTF_8));

        assertThat(failure(id)).contains("TRANSCRIPT_UNREADABLE");
    }

    private RecordingId completedWithoutOutput() throws IOException {
        var id = started().id();
        amazon.jobs().complete(id.toString(), "Hello.");
        amazon.remove("transcripts/" + id + ".json");
        return id;
    }

    private String failure(RecordingId id) throws IOException {
        assertThat(transcription.outcome(id)).isInstanceOf(Failed.class);
        return ((Failed) transcription.outcome(id)).reason().toString();
    }

    private Submission started() throws IOException {
        var recording = amazon.stored();
        transcription.start(recording);
        return recording;
    }
}
