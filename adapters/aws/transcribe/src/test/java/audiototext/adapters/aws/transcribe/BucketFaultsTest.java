package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.FaultyProxy;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;

/** Transcribe works, but the bucket does not. Temporary trouble must not look like a damaged transcript. */
@ExtendWith(SharedS3.class)
class BucketFaultsTest {
    private static final Fault FAILS = new Fault.Answer(500, "application/xml", "");

    private final Amazon amazon;
    private final FaultyProxy bucket;
    private final S3Client client;
    private final AmazonTranscription transcription;

    BucketFaultsTest(S3Server s3) throws IOException {
        amazon = new Amazon(s3);
        bucket = FaultyProxy.before(s3.endpoint());
        client = S3Server.clientBuilder(bucket.endpoint()).build();
        transcription = amazon.transcription(client);
    }

    @AfterEach
    void close() {
        client.close();
        bucket.close();
        amazon.close();
    }

    @Test
    void aBucketThatFailsIsAskedAgainLater() throws IOException {
        var id = completed();
        bucket.always(call -> true, FAILS);

        assertThatIOException().isThrownBy(() -> transcription.outcome(id)).withMessageContaining("try later");
        assertThatIOException().isThrownBy(() -> transcription.forget(id)).withMessageContaining("try later");
    }

    @Test
    void aJobIsNotUnknownBecauseItsRefusalCannotBeRead() {
        bucket.always(call -> true, FAILS);

        assertThatIOException()
                .isThrownBy(() -> transcription.outcome(RecordingId.random()))
                .withMessageContaining("try later");
    }

    @Test
    void aRefusalThatCannotBeNotedIsRetriedLater() {
        bucket.always(call -> true, FAILS);
        var recording = amazon.stored();
        amazon.remove(recording.key().audio());

        assertThatIOException().isThrownBy(() -> transcription.start(recording)).withMessageContaining("try later");
    }

    @Test
    void aTranscriptThatBreaksOffIsReadAgainLater() throws IOException {
        var id = completed();
        bucket.always(call -> call.method().equals("GET"), new Fault.BreakOff());

        // Newer JDKs notice it themselves, with the second message.
        assertThatIOException()
                .isThrownBy(() -> transcription.outcome(id))
                .withMessageMatching(".*broke off.*|Premature EOF")
                .isNotInstanceOf(MalformedTranscript.class);
    }

    private RecordingId completed() throws IOException {
        Submission recording = amazon.stored();
        transcription.start(recording);
        amazon.jobs().complete(recording.id().toString(), "Hello.");
        return recording.id();
    }
}
