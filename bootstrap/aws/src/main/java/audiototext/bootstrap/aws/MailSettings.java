package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The sender of the emails. */
@ConfigMapping(prefix = "audio-to-text")
interface MailSettings {

    /** The sender of the emails: {@code Audio to Text <audio@example.org>}, an address that SES has verified. */
    String mailSender();

    /** The SES configuration set for the emails. */
    Optional<String> mailConfigurationSet();
}
