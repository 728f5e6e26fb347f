package audiototext.lambdas.starttranscription;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The operator's settings, from environment variables such as {@code AUDIO_TO_TEXT_BUCKET}. */
@ConfigMapping(prefix = "audio-to-text")
interface StartTranscriptionSettings {
    /** The bucket that holds everything. */
    String bucket();

    /** The ARN of a KMS key for transcripts; without one, S3's own keys. */
    Optional<String> encryptionKey();

    /** Custom vocabularies by language, {@code en-US=names;de-DE=namen}. */
    Optional<String> vocabulary();
}
