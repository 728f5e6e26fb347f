package audiototext.adapters.aws.s3;

import java.util.Optional;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** How S3 encrypts stored objects: with a KMS key, or with its own keys (SSE-S3). */
record Encryption(Optional<String> key) {
    static Encryption of(S3Settings settings) {
        return new Encryption(settings.encryptionKey());
    }

    PutObjectRequest.Builder on(PutObjectRequest.Builder put) {
        return put.serverSideEncryption(algorithm()).ssekmsKeyId(key.orElse(null));
    }

    CreateMultipartUploadRequest.Builder on(CreateMultipartUploadRequest.Builder create) {
        return create.serverSideEncryption(algorithm()).ssekmsKeyId(key.orElse(null));
    }

    private ServerSideEncryption algorithm() {
        return key.isPresent() ? ServerSideEncryption.AWS_KMS : ServerSideEncryption.AES256;
    }
}
