package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** What Transcribe's errors lead to. */
@ExtendWith(SharedS3.class)
class TranscribeFaultsTest {
    private static final String TRANSIENT = """
            InternalFailureException, 500
            ServiceUnavailableException, 503
            ThrottlingException, 400
            TooManyRequestsException, 429
            LimitExceededException, 400
            """;

    private final Amazon amazon;
    private final TranscribeClient impatient;
    private final AmazonTranscription transcription;
    private final Submission recording;

    TranscribeFaultsTest(S3Server s3) {
        amazon = new Amazon(s3);
        impatient = amazon.client(Duration.ofMillis(800), Duration.ofSeconds(10));
        transcription = amazon.transcription();
        recording = amazon.stored();
    }

    @AfterEach
    void close() {
        impatient.close();
        amazon.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = TRANSIENT)
    void aCallThatFailsOnceIsRetried(String error, int status) throws IOException {
        amazon.faults().failNext(1, error, status);

        transcription.start(recording);

        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
        assertThat(amazon.faults().calls("StartTranscriptionJob")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = TRANSIENT)
    void aCallThatAlwaysFailsIsLeftForLater(String error, int status) {
        amazon.faults().failAlways(error, status);

        assertThatIOException().isThrownBy(() -> transcription.start(recording)).withMessageContaining("try later");

        assertThat(amazon.faults().calls("StartTranscriptionJob")).isBetween(2, 4);
    }

    @Test
    void aStartWhoseAnswerComesTooLateMakesOneJob() throws IOException {
        amazon.faults().delayNext(1, Duration.ofMillis(1100));

        amazon.transcription(impatient).start(recording);

        assertThat(amazon.jobs().all()).hasSize(1);
        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
    }

    @Test
    void afterALimitThereIsNoRoomForAMinute() {
        amazon.faults().failAlways("LimitExceededException", 400);
        assertThatIOException().isThrownBy(() -> transcription.start(recording));
        assertThat(transcription.room()).isZero();

        amazon.wait(Duration.ofMinutes(1));

        assertThat(transcription.room()).isPositive();
    }

    @Test
    void aJobThatCouldNotBeStartedIsNotStarted() throws IOException {
        amazon.faults().failAlways("InternalFailureException", 500);
        assertThatIOException().isThrownBy(() -> transcription.start(recording));

        amazon.faults().none();

        assertThat(transcription.outcome(recording.id())).isInstanceOf(NotStarted.class);
    }
}
