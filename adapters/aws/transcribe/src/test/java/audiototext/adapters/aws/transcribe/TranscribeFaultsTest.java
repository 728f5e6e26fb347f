package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.Submission;
import audiototext.domain.TranscriptionOutcome.InProgress;
import audiototext.domain.TranscriptionOutcome.NotStarted;
import audiototext.standins.S3Server;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Each call fails once, fails always, is never answered, is answered slowly. */
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
        transcription = amazon.transcription(impatient, Map.of());
        recording = amazon.stored();
    }

    @AfterEach
    void close() {
        impatient.close();
        amazon.close();
    }

    /** What the adapter calls Transcribe for; the job runs, except before it is started. */
    enum Call {
        START,
        OUTCOME,
        FORGET;

        void of(AmazonTranscription transcription, Submission recording) throws IOException {
            switch (this) {
                case START -> transcription.start(recording);
                case OUTCOME -> transcription.outcome(recording.id());
                case FORGET -> transcription.forget(recording.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = TRANSIENT)
    void whatFailsOnceIsTriedAgain(String error, int status) throws IOException {
        amazon.faults().failNext(1, error, status);

        transcription.start(recording);

        assertThat(transcription.outcome(recording.id())).isInstanceOf(InProgress.class);
        assertThat(amazon.faults().calls("StartTranscriptionJob")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = TRANSIENT)
    void whatFailsAlwaysIsLeftForLater(String error, int status) {
        amazon.faults().failAlways(error, status);

        assertThatIOException().isThrownBy(() -> transcription.start(recording)).withMessageContaining("try later");

        assertThat(amazon.faults().calls("StartTranscriptionJob")).isBetween(2, 4);
    }

    @ParameterizedTest
    @EnumSource
    void eachCallThatFailsOnceSucceeds(Call call) throws IOException {
        given(call);
        amazon.faults().failNext(1, "InternalFailureException", 500);

        call.of(transcription, recording);
    }

    @ParameterizedTest
    @EnumSource
    void eachCallThatFailsAlwaysIsAnIOException(Call call) throws IOException {
        given(call);
        amazon.faults().failAlways("InternalFailureException", 500);

        assertThatIOException().isThrownBy(() -> call.of(transcription, recording));
    }

    @ParameterizedTest
    @EnumSource
    void eachCallThatIsNotAnsweredOnceIsTriedAgain(Call call) throws IOException {
        given(call);
        amazon.faults().hangNext(1);

        call.of(transcription, recording);
    }

    @ParameterizedTest
    @EnumSource
    void eachCallThatIsNeverAnsweredIsAnIOException(Call call) throws IOException {
        given(call);
        amazon.faults().hangAlways();

        assertThatIOException().isThrownBy(() -> call.of(transcription, recording));
    }

    @ParameterizedTest
    @EnumSource
    void eachSlowAnswerIsWaitedFor(Call call) throws IOException {
        var patient = amazon.transcription();
        given(call);
        amazon.faults().delayAlways(Duration.ofMillis(900));

        call.of(patient, recording);
    }

    @Test
    void aStartWhoseAnswerComesTooLateIsOneJob() throws IOException {
        amazon.faults().delayNext(1, Duration.ofMillis(1100));

        transcription.start(recording);

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
    void whatCouldNotBeStartedIsNotKnownForIt() throws IOException {
        amazon.faults().failAlways("InternalFailureException", 500);
        assertThatIOException().isThrownBy(() -> transcription.start(recording));

        amazon.faults().none();

        assertThat(transcription.outcome(recording.id())).isInstanceOf(NotStarted.class);
    }

    private void given(Call call) throws IOException {
        if (call != Call.START) {
            transcription.start(recording);
        }
    }
}
