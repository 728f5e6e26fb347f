package audiototext.adapters.aws.s3;

import java.util.Objects;
import java.util.Optional;

/**
 * Where and how S3 stores audio and transcripts.
 *
 * @param bucket the name of the bucket that holds everything
 * @param encryptionKey the ARN of a KMS key to encrypt with; without one, S3's own keys
 */
public record S3Settings(String bucket, Optional<String> encryptionKey) {
    public S3Settings {
        if (bucket.isBlank()) {
            throw new IllegalArgumentException("set audio-to-text.bucket to the name of an S3 bucket");
        }
        Objects.requireNonNull(encryptionKey);
    }
}
