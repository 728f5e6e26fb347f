package audiototext.lambdas.delivertranscript;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The operator's settings, from environment variables such as {@code AUDIO_TO_TEXT_BUCKET}. */
@ConfigMapping(prefix = "audio-to-text")
interface DeliverTranscriptSettings {
    /** The bucket that holds everything. */
    String bucket();

    /** The ARN of a KMS key for stored objects; without one, S3's own keys. */
    Optional<String> encryptionKey();

    /** The address of the application, for the links in mails. */
    URI url();

    /** The sender of mails, {@code Audio to Text <audio@example.org>}. */
    String mailSender();

    /** The SES configuration set for mails. */
    Optional<String> mailConfigurationSet();
}
