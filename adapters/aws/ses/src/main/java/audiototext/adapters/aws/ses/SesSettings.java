package audiototext.adapters.aws.ses;

import java.util.Objects;
import java.util.Optional;

/**
 * How mail is sent through SES.
 *
 * @param sender the address that mails come from, alone or behind a name: {@code Audio to Text <audio@example.org>}
 * @param configurationSet the SES configuration set that mails are sent with, if any
 */
public record SesSettings(String sender, Optional<String> configurationSet) {
    public SesSettings {
        if (!sender.contains("@")) {
            throw new IllegalArgumentException("set audio-to-text.mail-sender to the address that mails come from");
        }
        Objects.requireNonNull(configurationSet);
    }
}
