package audiototext.tests.awsstandins.transcribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.services.transcribe.model.BadRequestException;
import software.amazon.awssdk.services.transcribe.model.ConflictException;
import software.amazon.awssdk.services.transcribe.model.InternalFailureException;
import software.amazon.awssdk.services.transcribe.model.LimitExceededException;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;

/** What the stand-in rejects, and the faults that tests plan for it. */
class TranscribeErrorsTest extends WithTranscribe {
    @Test
    void aNameIsUsedOnce() {
        start(r -> {});

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> start(r -> {}));
    }

    @Test
    void aRunningJobCannotBeDeleted() {
        start(r -> {});

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.deleteTranscriptionJob(r -> r.transcriptionJobName(name)))
                .withMessageContaining("non-terminal state");
    }

    @Test
    void anUnknownJobIsABadRequest() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(this::job)
                .withMessageContaining("couldn't be found");
    }

    @Test
    void thereIsALimitOfUnfinishedJobs() {
        server.jobs().limit(1);
        start(r -> {});

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> start(r -> r.transcriptionJobName("other")));
    }

    @Test
    void requestsAreValidated() {
        refused(r -> r.transcriptionJobName("with spaces"), "TranscriptionJobName");
        refused(r -> r.languageCode("en-US"), "exactly one of");
        refused(r -> r.identifyLanguage(null), "exactly one of");
        refused(r -> r.mediaFormat("aiff"), "enum value set");
        refused(r -> r.media(m -> m.mediaFileUri("ftp://host/talk.webm")), "URI");
        refused(r -> r.media(m -> m.mediaFileUri("s3://" + BUCKET + "/gone.webm")), "can't be accessed");
        refused(r -> r.outputKey("transcripts/ä.json"), "OutputKey");
        refused(r -> r.outputBucketName("no-such-bucket"), "can't be accessed");
    }

    @Test
    void plannedFailuresHappenAndThenCallsSucceed() {
        server.faults().failNext(1, "InternalFailureException", 500);

        assertThatExceptionOfType(InternalFailureException.class).isThrownBy(() -> start(r -> {}));
        start(r -> {});

        assertThat(server.faults().calls("StartTranscriptionJob")).isEqualTo(2);
    }

    @Test
    void aCallMayHang() {
        server.faults().hangNext(1);

        assertThatThrownBy(() -> client.listTranscriptionJobs(
                        r -> r.overrideConfiguration(o -> o.apiCallAttemptTimeout(Duration.ofMillis(200)))))
                .isInstanceOf(ApiCallAttemptTimeoutException.class);
    }

    @Test
    void aCallMayBeSlow() {
        server.faults().delayAlways(Duration.ofMillis(300));
        long before = System.nanoTime();

        client.listTranscriptionJobs();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(299));
    }

    private void refused(Consumer<StartTranscriptionJobRequest.Builder> change, String message) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> start(change))
                .withMessageContaining(message);
    }
}
