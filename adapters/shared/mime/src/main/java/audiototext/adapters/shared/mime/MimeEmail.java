package audiototext.adapters.shared.mime;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An email as a MIME message (RFC 5322, 2045 and 2046): text and HTML as alternatives, then the attachments. All of it
 * is ASCII in lines that end with {@code \r\n} and have at most 998 characters, so that every mail system carries it
 * unchanged.
 */
public final class MimeEmail {
    private static final int OTHER_BYTES = 4000;

    private final Email email;
    private final MimeMessage message;

    /**
     * @param sender an address, alone or after a name: {@code Audio to Text <audio@example.org>}
     * @param date when the email is sent
     */
    public MimeEmail(Email email, String sender, Instant date) {
        this.email = email;
        try {
            message = message(email, sender, date);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no message can be made of the email " + email.id(), e);
        }
    }

    /** The whole message. */
    public byte[] bytes() {
        return written();
    }

    /** The headers in their order; the lines of a long one are folded with {@code \r\n}. */
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        try {
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.put(header.getName(), header.getValue());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return headers;
    }

    /** What comes after the headers and the empty line that ends them. */
    public String body() {
        var afterHeaders = written(headers().keySet().toArray(String[]::new));
        int emptyLine = "\r\n".length();
        return new String(afterHeaders, emptyLine, afterHeaders.length - emptyLine, StandardCharsets.US_ASCII);
    }

    private byte[] written(String... withoutHeaders) {
        var bytes = new ByteArrayOutputStream(expectedBytes());
        try {
            message.writeTo(bytes, withoutHeaders);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Hours of speech make megabytes, which a growing buffer would copy over and over. */
    private int expectedBytes() {
        int plain = email.text().length() + email.html().length();
        for (var attachment : email.attachments()) {
            plain += attachment.content().length();
        }
        return OTHER_BYTES + plain / 2 * 3;
    }

    private static MimeMessage message(Email email, String sender, Instant date) throws MessagingException {
        var message = new Message(email.id());
        message.setSentDate(Date.from(date));
        message.setHeader("From", Sender.header(sender));
        message.setRecipients(RecipientType.TO, email.to().value());
        message.setHeader("Subject", EncodedWords.of(email.subject()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(email));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Email email) throws MessagingException {
        var alternatives = new MimeBodyPart();
        alternatives.setContent(
                new MimeMultipart("alternative", part("text/plain", email.text()), part("text/html", email.html())));
        var whole = new MimeMultipart("mixed", alternatives);
        for (var attachment : email.attachments()) {
            whole.addBodyPart(part(attachment));
        }
        return whole;
    }

    private static BodyPart part(Attachment attachment) throws MessagingException {
        var part = part(attachment.type(), attachment.content());
        part.setFileName(attachment.name());
        return part;
    }

    /** In base64, so that no line is too long, or begins with a dot or "From". */
    private static MimeBodyPart part(String type, String content) throws MessagingException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=utf-8")));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A message with an id that is the same for each try, so that a mailbox can recognise an email that it has. */
    private static final class Message extends MimeMessage {
        private final String id;

        Message(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@audio-to-text>");
        }
    }
}
