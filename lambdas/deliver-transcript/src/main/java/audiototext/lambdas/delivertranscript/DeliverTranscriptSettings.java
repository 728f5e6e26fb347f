package audiototext.lambdas.delivertranscript;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What the operator decides; set by environment variables, such as {@code AUDIO_TO_TEXT_BUCKET}. */
@ConfigMapping(prefix = "audio-to-text")
interface DeliverTranscriptSettings {
    /** The bucket that holds everything. */
    String bucket();

    /** The ARN of a KMS key for what is stored; without one, S3's own keys. */
    Optional<String> encryptionKey();

    /** Where people reach the application, for the links in mails. */
    URI url();

    /** Who mails come from, {@code Audio to Text <audio@example.org>}. */
    String mailSender();

    /** SES' configuration set for them. */
    Optional<String> mailConfigurationSet();
}
