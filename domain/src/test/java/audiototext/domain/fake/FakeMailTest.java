package audiototext.domain.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.contract.MailContract;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FakeMailTest extends MailContract {
    private static final Email EMAIL =
            new Email("a", new EmailAddress("ada@example.org"), "Subject", "Text", "<p>Text", List.of());

    private final FakeMail mail = new FakeMail();

    @Override
    protected Mail mail() {
        return mail;
    }

    @Override
    protected List<Email> arrived() {
        return mail.emails();
    }

    @Override
    protected Mail outOfOrder() {
        return new FakeMail().outOfOrder();
    }

    @Override
    protected Optional<Mail> refusing() {
        return Optional.of(new FakeMail().refuses());
    }

    @Test
    void anEmailSentTwiceIsKeptOnce() throws IOException {
        mail.send(EMAIL);
        mail.send(EMAIL);

        assertThat(mail.emails()).containsExactly(EMAIL);
    }

    @Test
    void itTakesEmailsAgainAfterTheFailures() throws IOException {
        mail.failsTimes(1);

        assertThatIOException().isThrownBy(() -> mail.send(EMAIL));
        mail.send(EMAIL);
        assertThat(mail.emails()).containsExactly(EMAIL);
    }
}
