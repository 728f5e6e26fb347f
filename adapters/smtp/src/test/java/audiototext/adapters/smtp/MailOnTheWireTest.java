package audiototext.adapters.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bytes that a server gets: Exchange and Postfix refuse a line that ends with a bare line feed. */
class MailOnTheWireTest {
    private static final String FRENCH_SUBJECT = "Transcription : Réunion + café.wav (29 novembre 2026)";
    private static final Email EMAIL = new Email(
            "transcript-1",
            new EmailAddress("luc@example.fr"),
            FRENCH_SUBJECT,
            "Bonjour\n.\nFrom here on\n",
            "<p>Bonjour",
            List.of(
                    new Attachment(
                            "Réunion + café 録音 🎙 with a name that is long enough.txt", "text/plain", "Bonjour\n"),
                    new Attachment("a2.wav.srt", "application/x-subrip", "1\n")));

    private static String mail;

    @BeforeAll
    static void sendTheMail() throws IOException {
        mail = new String(sent("Ünïcode Sender <audio@example.org>"), StandardCharsets.ISO_8859_1);
    }

    private static byte[] sent(String sender) throws IOException {
        var vertx = Vertx.vertx();
        try (var server = new RecordingSmtpServer()) {
            var client = MailClient.create(
                    vertx, new MailConfig().setHostname("127.0.0.1").setPort(server.port()));
            var settings = new SmtpSettings(sender, Optional.empty(), Duration.ofSeconds(10));
            new SmtpMail(client, settings, InstantSource.fixed(Instant.parse("2026-11-29T21:11:34Z"))).send(EMAIL);
            return server.mail();
        } finally {
            vertx.close();
        }
    }

    @Test
    void everyLineEndsWithCarriageReturnAndLineFeed() {
        assertThat(mail.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void everyLineIsPrintableAsciiOfAtMost998Characters() {
        assertThat(mail.split("\r\n")).allMatch(line -> line.matches("[\\t -~]{0,998}"));
    }

    @Test
    void thereIsNoEmptyHeader() {
        assertThat(headers().split("\r\n(?![ \t])")).allMatch(header -> header.matches("(?s)[A-Za-z-]+: .*\\S.*"));
        assertThat(headers()).doesNotContainIgnoringCase("\r\ncc:").doesNotContainIgnoringCase("\r\nbcc:");
    }

    @Test
    void eachHeaderIsThereOnce() {
        assertThat(headers().split("\r\n(?![ \t])"))
                .extracting(header -> header.replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .contains("date", "from", "to", "subject", "message-id", "mime-version", "content-type");
    }

    @Test
    void theSenderIsANameAndAnAddress() throws IOException {
        var quoted = new String(sent("Audio to Text <audio@example.org>"), StandardCharsets.ISO_8859_1);

        assertThat(mail).contains("From: =?UTF-8?B?w5xuw69jb2RlIFNlbmRlcg==?= <audio@example.org>\r\n");
        assertThat(quoted).contains("From: \"Audio to Text\" <audio@example.org>\r\n");
    }

    @Test
    void theNamesOfAttachmentsAreParametersOfRfc2231AndNoEncodedWords() {
        assertThat(mail)
                .contains("filename*=UTF-8''R%C3%A9union%20+%20caf%C3%A9%20%E9%8C%B2%E9%9F%B3%20%F0%9F%8E%99%20")
                .contains("filename=a2.wav.srt");
        assertThat(mail.lines().filter(line -> line.contains("name"))).noneMatch(line -> line.contains("=?"));
    }

    private static String headers() {
        return mail.substring(0, mail.indexOf("\r\n\r\n"));
    }
}
