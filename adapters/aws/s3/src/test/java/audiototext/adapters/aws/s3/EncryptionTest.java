package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import audiototext.tests.awsstandins.Fault;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EncryptionTest {
    private static final String KMS_KEY = "arn:aws:kms:us-east-1:123456789012:key/5f1c";
    private static final String BEGUN =
            "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>";

    @RegisterExtension
    static final Bucket BUCKET = new Bucket();

    private final AudioKey key = Bucket.newKey();

    @BeforeEach
    void acceptAnything() {
        BUCKET.proxy()
                .always(call -> call.method().equals("POST"), new Fault.Answer(200, "application/xml", BEGUN))
                .always(call -> true, new Fault.Answer(200, "application/xml", ""));
    }

    @Test
    void withoutAKeyS3EncryptsWithItsOwn() throws IOException {
        store(BUCKET.storageBehindProxy(), 10);
        assertEncrypted("AES256", "");
    }

    @Test
    void withAKeyTheAudioIsEncryptedWithIt() throws IOException {
        store(BUCKET.storageWithKeyBehindProxy(KMS_KEY), 10);
        assertEncrypted("aws:kms", KMS_KEY);
    }

    @Test
    void withAKeyAudioOfSeveralPartsIsEncryptedWithItFromTheBeginning() throws IOException {
        store(BUCKET.storageWithKeyBehindProxy(KMS_KEY), AudioParts.PART_BYTES + 1);
        assertEncrypted("aws:kms", KMS_KEY);
    }

    @Test
    void withAKeyTheTextIsEncryptedWithIt() throws IOException {
        BUCKET.storageWithKeyBehindProxy(KMS_KEY)
                .keepText(key, new Transcript(key.id(), new Language("en-US"), "", List.of()));
        assertEncrypted("aws:kms", KMS_KEY);
    }

    private void store(S3AudioStorage storage, int bytes) throws IOException {
        storage.store(key, new Subject("s"), Language.AUTO, new Noise(bytes), OptionalLong.of(bytes));
    }

    private static void assertEncrypted(String algorithm, String kmsKey) {
        var first = BUCKET.proxy().calls().get(0);
        assertThat(first.header("x-amz-server-side-encryption")).isEqualTo(algorithm);
        assertThat(first.header("x-amz-server-side-encryption-aws-kms-key-id")).isEqualTo(kmsKey);
    }
}
