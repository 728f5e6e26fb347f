package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.Submission;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Each call fails once, fails always, is never answered, is answered slowly. */
@ExtendWith(SharedS3.class)
class EachCallFailsTest {
    private final Amazon amazon;
    private final TranscribeClient impatient;
    private final AmazonTranscription transcription;
    private final AmazonTranscription hasty;
    private final Submission recording;

    EachCallFailsTest(S3Server s3) {
        amazon = new Amazon(s3);
        impatient = amazon.client(Duration.ofMillis(800), Duration.ofSeconds(10));
        transcription = amazon.transcription();
        hasty = amazon.transcription(impatient);
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

        call.of(hasty, recording);
    }

    @ParameterizedTest
    @EnumSource
    void eachCallThatIsNeverAnsweredIsAnIOException(Call call) throws IOException {
        given(call);
        amazon.faults().hangAlways();

        assertThatIOException().isThrownBy(() -> call.of(hasty, recording));
    }

    @ParameterizedTest
    @EnumSource
    void eachSlowAnswerIsWaitedFor(Call call) throws IOException {
        given(call);
        amazon.faults().delayAlways(Duration.ofMillis(900));

        call.of(transcription, recording);
    }

    private void given(Call call) throws IOException {
        if (call != Call.START) {
            transcription.start(recording);
        }
    }
}
