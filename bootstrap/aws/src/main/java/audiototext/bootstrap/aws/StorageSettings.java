package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where audio and text are kept. */
@ConfigMapping(prefix = "audio-to-text")
public interface StorageSettings {

    /** The S3 bucket that holds audio and text. */
    String bucket();

    /** ARN of the KMS key for audio and text; without one, S3's own keys. */
    Optional<String> encryptionKey();
}
