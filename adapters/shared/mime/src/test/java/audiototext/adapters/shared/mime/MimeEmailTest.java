package audiototext.adapters.shared.mime;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeEmailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final String SENDER = "Audio to Text <audio@example.org>";
    private static final Email EMAIL = new Email(
            "transcript-1",
            new EmailAddress("ada@example.org"),
            "Größe & 録音 \uD83C\uDF99",
            "Grüße\n.\nFrom here on",
            "<p>Grüße",
            List.of(
                    new Attachment("a \"quoted\" \\ name.txt", "text/plain", "a\n"),
                    new Attachment("é.srt", "application/x-subrip", "b")));

    @Test
    void aMailProgramReadsSenderRecipientDateAndSubject() throws Exception {
        var message = read(SENDER);
        assertThat(message.getFrom()).containsExactly(new InternetAddress("audio@example.org", "Audio to Text"));
        assertThat(message.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("ada@example.org"));
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(message.getSubject()).isEqualTo(EMAIL.subject());
        assertThat(message.getMessageID()).isEqualTo("<transcript-1@audio-to-text>");
    }

    @Test
    void aMailProgramReadsTextAndHtmlAsAlternatives() throws Exception {
        var alternatives = (Multipart) part(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo(EMAIL.text());
        assertThat(alternatives.getBodyPart(1).getContent()).isEqualTo(EMAIL.html());
    }

    @Test
    void aMailProgramReadsTheNamesOfTheAttachments() throws Exception {
        assertThat(part(1).getFileName()).isEqualTo("a \"quoted\" \\ name.txt");
        assertThat(part(2).getFileName()).isEqualTo("é.srt");
        assertThat(part(2).isMimeType("application/x-subrip")).isTrue();
    }

    @Test
    void everyLineIsAsciiAndShortEnoughForMailSystems() {
        var text = new String(new MimeEmail(EMAIL, SENDER, NOW).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(text.split("\r\n")).allMatch(line -> line.matches("[\\t -~]{0,78}"));
    }

    @Test
    void aSenderMayHaveANameInAnyScriptOrNoName() throws Exception {
        assertThat(read("Größe, GmbH <a@example.org>").getFrom())
                .containsExactly(new InternetAddress("a@example.org", "Größe, GmbH"));
        assertThat(read("\"Text, Audio to\" <a@example.org>").getFrom())
                .extracting(from -> ((InternetAddress) from).getPersonal())
                .containsExactly("Text, Audio to");
        assertThat(read("a@example.org").getFrom()).containsExactly(new InternetAddress("a@example.org"));
    }

    private static MimeMessage read(String sender) throws MessagingException {
        var bytes = new MimeEmail(EMAIL, sender, NOW).bytes();
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static Part part(int index) throws IOException, MessagingException {
        return ((Multipart) read(SENDER).getContent()).getBodyPart(index);
    }
}
