package audiototext.adapters.smtp;

import audiototext.adapters.shared.mime.MimeEmail;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends mail by SMTP, as MIME messages that this program writes. The server and its password are set under
 * {@code quarkus.mailer}. It blocks the calling thread.
 */
public final class SmtpMail implements Mail {
    private final MailClient client;
    private final SmtpSettings settings;
    private final InstantSource clock;

    /** @param client the one of the Quarkus mailer */
    public SmtpMail(MailClient client, SmtpSettings settings, InstantSource clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(Email email) throws IOException {
        var sent = client.sendMail(message(email)).toCompletionStage().toCompletableFuture();
        try {
            sent.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw SmtpFailures.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the program stops");
        }
    }

    /** The client sends the headers as they are, and the body as the text of a plain mail, which is all ASCII. */
    private MailMessage message(Email email) {
        var mime = new MimeEmail(email, settings.sender(), clock.instant());
        var message = new MailMessage()
                .setFrom(settings.sender())
                .setTo(email.to().value())
                .setFixedHeaders(true)
                .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(mime.headers()))
                // The client ends each line with \r\n, and would encode a \r that is in the text.
                .setText(mime.body().replace("\r\n", "\n"));
        settings.bounceAddress().ifPresent(message::setBounceAddress);
        return message;
    }
}
