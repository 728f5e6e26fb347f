package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who mails come from. */
@ConfigMapping(prefix = "audio-to-text")
interface MailSettings {

    /** Who mails come from: {@code Audio to Text <audio@example.org>}, an address that SES has verified. */
    String mailSender();

    /** The SES configuration set of the mails. */
    Optional<String> mailConfigurationSet();
}
