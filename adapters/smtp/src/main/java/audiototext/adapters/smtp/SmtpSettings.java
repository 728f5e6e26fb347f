package audiototext.adapters.smtp;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How mail is sent, beside what the mailer's client knows already.
 *
 * @param sender the address that mails come from, alone or after a name: {@code Audio to Text <audio@example.org>}
 * @param bounceAddress where mails return to that cannot be delivered; by default the sender's address
 * @param timeout how long to wait for the server; shorter than a worker's claim on a delivery
 */
public record SmtpSettings(String sender, Optional<String> bounceAddress, Duration timeout) {
    public SmtpSettings {
        Objects.requireNonNull(sender);
        Objects.requireNonNull(bounceAddress);
        Objects.requireNonNull(timeout);
    }
}
