package audiototext.tests.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.StoredMail;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import audiototext.tests.awsstandins.transcribe.TranscribeJob;
import java.io.IOException;
import java.util.List;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What is stored in the stand-ins: objects, jobs and mails. */
final class Stored {
    private Stored() {}

    /** The event of S3 for an object in the bucket. */
    static String stored(String key) {
        return QueueMessages.stored(Outside.BUCKET, key);
    }

    /** The key of the one object whose key contains the text. */
    static String keyWith(String part) {
        var keys = Outside.s3().listObjectsV2(list -> list.bucket(Outside.BUCKET)).contents().stream()
                .map(S3Object::key)
                .filter(key -> key.contains(part))
                .toList();
        assertThat(keys).hasSize(1);
        return keys.get(0);
    }

    /** @param part of the audio's key */
    static List<TranscribeJob> jobsOf(String part) {
        return Outside.transcribe().jobs().all().stream()
                .filter(job -> job.media().contains(part))
                .toList();
    }

    static List<StoredMail> mailsTo(String address) throws IOException {
        return Outside.ses().mails().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }
}
