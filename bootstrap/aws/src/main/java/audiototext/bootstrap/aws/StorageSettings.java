package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where audio and transcripts are stored. */
@ConfigMapping(prefix = "audio-to-text")
public interface StorageSettings {

    /** The S3 bucket for audio and transcripts. */
    String bucket();

    /** ARN of the KMS key for audio and transcripts; without it, S3 uses its own keys. */
    Optional<String> encryptionKey();
}
