package audiototext.adapters.aws.transcribe;

import audiototext.domain.contract.TranscriptionContract;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedS3.class)
class AmazonTranscriptionContractTest extends TranscriptionContract {
    private final Amazon amazon;
    private final Transcription transcription;
    private final Set<RecordingId> withoutAudio = new HashSet<>();

    AmazonTranscriptionContractTest(S3Server s3) {
        amazon = new Amazon(s3);
        transcription = amazon.transcription();
    }

    @AfterEach
    void close() {
        amazon.close();
    }

    @Override
    protected Transcription transcription() {
        return transcription;
    }

    @Override
    protected Submission speech() {
        return amazon.stored();
    }

    @Override
    protected Submission notAudio() {
        var submission = amazon.stored();
        withoutAudio.add(submission.id());
        return submission;
    }

    /** The stand-in's jobs end only on request. */
    @Override
    protected TranscriptionOutcome ended(RecordingId id) throws IOException {
        var job = amazon.jobs().find(id.toString()).orElseThrow();
        if (!job.isOver() && withoutAudio.contains(id)) {
            amazon.jobs().fail(id.toString(), "The media format provided does not match the detected media format.");
        } else if (!job.isOver()) {
            amazon.jobs().complete(id.toString(), "Ask not what your country can do for you.");
        }
        return transcription.outcome(id);
    }
}
