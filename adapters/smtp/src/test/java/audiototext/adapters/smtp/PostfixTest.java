package audiototext.adapters.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail at a server with the rules of 2024: no line may end with a bare line feed. */
class PostfixTest {
    private static final Email EMAIL = new Email(
            "transcript-1",
            new EmailAddress("luc@example.fr"),
            "Transcription : Réunion + café 🎙 (29 novembre 2026), un titre assez long pour être plié",
            "Bonjour\n.\n..\nFrom here on\n",
            "<p>Bonjour",
            List.of(new Attachment("Réunion + café 録音.txt", "text/plain", "Bonjour\n")));

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static MailClient client;
    private static Postfix postfix;

    @BeforeAll
    static void startPostfix() throws Exception {
        assumeTrue(Postfix.isInstalled(), "needs Debian's postfix, and root");
        int port;
        try (var unused = new ServerSocket(0)) {
            port = unused.getLocalPort();
        }
        postfix = Postfix.start(folder, port);
        vertx = Vertx.vertx();
        client = MailClient.create(
                vertx, new MailConfig().setHostname("127.0.0.1").setPort(port));
    }

    @AfterAll
    static void stopPostfix() throws Exception {
        if (postfix != null) {
            postfix.close();
            vertx.close();
        }
    }

    @Test
    void aMailInFrenchIsDeliveredWhole() throws Exception {
        var settings = new SmtpSettings("Ünïcode <audio@example.org>", Optional.empty(), Duration.ofSeconds(10));
        new SmtpMail(client, settings, InstantSource.system()).send(EMAIL);

        await().atMost(Duration.ofSeconds(20)).until(() -> !postfix.mailbox().isEmpty());
        try (var file = Files.newInputStream(postfix.mailbox().get(0))) {
            assertThat(ArrivedEmails.read(new MimeMessage(null, file))).containsExactly(EMAIL);
        }
    }

    @Test
    void aLineThatEndsWithABareLineFeedIsRefused() {
        var folded = new MailMessage("a@example.org", "luc@example.fr", "Subject", "Text")
                .addHeader("X-Folded", "one\n two");

        var sent = client.sendMail(folded).toCompletionStage().toCompletableFuture();

        await().atMost(Duration.ofSeconds(20)).until(sent::isDone);
        assertThat(sent).isCompletedExceptionally();
        assertThat(sent.handle((result, failure) -> failure).join()).hasMessageContaining("bare <LF>");
    }
}
