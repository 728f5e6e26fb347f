package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Mail} must do, on any mail system. */
public abstract class MailContract {

    private static final String SUBJECT =
            "Audio to Text: “Größe & 録音 🎙”, 22 November 2026, 09:30 (with a name long enough to fold)";
    /** Holds what mail trips over: a lone dot, a From at the start of a line, markup, a line beyond 998 characters. */
    private static final String TEXT =
            "Grüße, 世界 🎙\n.\n..two dots\nFrom here on\na = b & c < d\n" + "word ".repeat(400) + "end";

    private static final String HTML =
            "<!DOCTYPE html><html lang=\"en\"><body><p>Grüße, 世界 🎙 &lt;b&gt;\n.\n</p></body></html>";
    private static final List<Attachment> ATTACHMENTS = List.of(
            new Attachment("Größe 1.txt", "text/plain", "Grüße, 世界\n.\nFrom here on\n"),
            new Attachment("note.srt", "application/x-subrip", "1\n00:00:00,000 --> 00:00:01,500\nHello\n"));

    /** A mail system that works: the same one throughout a test, and empty at its start. */
    protected abstract Mail mail();

    /**
     * What has arrived through {@link #mail()}, in the order in which it was sent. If the system keeps no whole emails,
     * they are read back from what it keeps: lines end with {@code \n}, and the id is the one in the message.
     */
    protected abstract List<Email> arrived() throws IOException;

    /** A mail system that cannot take emails at the moment. */
    protected abstract Mail outOfOrder();

    /** A mail system that will never take an email; empty if there is no such system. */
    protected abstract Optional<Mail> refusing();

    @Test
    void anEmailArrivesAtItsAddress() throws IOException {
        mail().send(email("a"));

        assertThat(arrived()).extracting(Email::to).containsExactly(new EmailAddress("ada@example.org"));
    }

    @Test
    void theSubjectArrivesInAnyScript() throws IOException {
        mail().send(email("a"));

        assertThat(arrived()).extracting(Email::subject).containsExactly(SUBJECT);
    }

    @Test
    void theTextArrivesAsItWasWritten() throws IOException {
        mail().send(email("a"));

        assertThat(arrived()).extracting(email -> email.text().strip()).containsExactly(TEXT);
    }

    @Test
    void theHtmlArrivesAsItWasWritten() throws IOException {
        mail().send(email("a"));

        assertThat(arrived()).extracting(email -> email.html().strip()).containsExactly(HTML);
    }

    @Test
    void theAttachmentsArriveInTheirOrderWithNameTypeAndContent() throws IOException {
        mail().send(email("a"));

        assertThat(arrived()).flatExtracting(Email::attachments).containsExactlyElementsOf(ATTACHMENTS);
    }

    @Test
    void anEmailWithoutAttachmentsArrives() throws IOException {
        mail().send(new Email("plain", new EmailAddress("ada@example.org"), "Plain", "Text", "<p>Text", List.of()));

        assertThat(arrived()).flatExtracting(Email::attachments).isEmpty();
        assertThat(arrived()).extracting(Email::subject).containsExactly("Plain");
    }

    @Test
    void emailsArriveInTheOrderInWhichTheyWereSent() throws IOException {
        mail().send(email("b"));
        mail().send(email("a"));

        assertThat(arrived()).extracting(Email::id).containsExactly("b", "a");
    }

    @Test
    void anEmailSentAgainIsNoErrorAndCarriesTheSameId() throws IOException {
        mail().send(email("a"));

        assertThatCode(() -> mail().send(email("a"))).doesNotThrowAnyException();
        assertThat(arrived()).extracting(Email::id).containsOnly("a");
    }

    @Test
    void aSystemThatIsOutOfOrderFailsTemporarily() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> outOfOrder().send(email("a")))
                .isNotInstanceOf(Mail.MailRefused.class);
    }

    @Test
    void aSystemThatRefusesAnEmailSaysWhy() {
        var refusing = refusing();
        assumeTrue(refusing.isPresent(), "this mail system refuses nothing");

        assertThatExceptionOfType(Mail.MailRefused.class)
                .isThrownBy(() -> refusing.get().send(email("a")))
                .satisfies(refusal -> assertThat(refusal.getMessage()).isNotBlank());
    }

    private static Email email(String id) {
        return new Email(id, new EmailAddress("ada@example.org"), SUBJECT, TEXT, HTML, ATTACHMENTS);
    }
}
