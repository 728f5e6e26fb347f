package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With an SMTP server set, all mail goes out through it. */
class SmtpIT {
    private static final String EMAIL = "smtp@example.org";
    private static GreenMail server;
    private static PackagedApplication application;
    private static Person person;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void registerByMail() throws IOException, InterruptedException, MessagingException {
        server = new GreenMail(new ServerSetup(PackagedApplication.freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        application = new PackagedApplication("smtp")
                .with("quarkus.mailer.host", "localhost")
                .with("quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()))
                .start();
        person = new Person(application.url(), EMAIL);
        person.register();
        PackagedApplication.await("the email").until(() -> server.getReceivedMessages().length == 1);
        person.confirm(Person.codeIn(text(server.getReceivedMessages()[0])));
    }

    @AfterAll
    static void end() {
        application.close();
        server.stop();
    }

    @Test
    void whenARecordingIsTranscribed_thenTheEmailArrivesWithBothAttachments() throws Exception {
        person.submit(id, Speech.sentence());
        person.awaitDelivered(id);
        assertThat(transcripts()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).singleElement().hasToString(EMAIL);
            assertThat(attachments(mail))
                    .hasSize(2)
                    .anySatisfy((name, text) -> assertThat(name + text).contains(".txt", "as dialed"))
                    .anySatisfy((name, text) -> assertThat(name + text).contains(".srt", "00:00:0", "as dialed"));
        });
    }

    @Test
    void thenThereIsNoInbox() throws Exception {
        assertThat(person.page("/inbox").statusCode()).isEqualTo(404);
    }

    @Test
    void givenTheServerIsDownForAWhile_thenTheEmailArrivesLaterAndOnce() throws Exception {
        server.stop();
        person.submit(id, Speech.sentence());
        PackagedApplication.await("the failure")
                .until(() -> application.logLines().stream()
                        .anyMatch(line -> line.contains(id + ": the email could not be sent")));
        assertThat(person.status(id)).isEqualTo("TRANSCRIBING");
        server.start();
        person.awaitDelivered(id);
        assertThat(transcripts()).hasSize(1);
    }

    /** The emails with the recording's transcript. */
    private List<MimeMessage> transcripts() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains("Subject: Transcript"))
                .filter(this::leadsToRecording)
                .toList();
    }

    private boolean leadsToRecording(MimeMessage mail) {
        try {
            return text(mail).contains(id.toString());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of the first part, however deeply nested. */
    private static String text(Part part) throws IOException, MessagingException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString();
    }

    /** Text by file name. */
    private static Map<String, String> attachments(MimeMessage mail) throws IOException, MessagingException {
        var attachments = new HashMap<String, String>();
        var parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.getFileName() != null) {
                var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                attachments.put(part.getFileName(), text);
            }
        }
        return attachments;
    }
}
