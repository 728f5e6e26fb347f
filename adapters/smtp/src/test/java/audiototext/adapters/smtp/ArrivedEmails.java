package audiototext.adapters.smtp;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads emails back from what arrived at the server, as a mail program would. */
final class ArrivedEmails {
    private final List<Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    private ArrivedEmails() {}

    static List<Email> read(MimeMessage... messages) throws IOException {
        var emails = new ArrayList<Email>();
        for (var message : messages) {
            try {
                emails.add(new ArrivedEmails().email(message));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
        return emails;
    }

    private Email email(MimeMessage message) throws IOException, MessagingException {
        readPart(message);
        return new Email(
                message.getMessageID().replaceFirst("<(.*)@.*", "$1"),
                new EmailAddress(message.getAllRecipients()[0].toString()),
                message.getSubject(),
                text,
                html,
                attachments);
    }

    private void readPart(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                readPart(parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            var type = new ContentType(part.getContentType());
            attachments.add(new Attachment(part.getFileName(), type.getBaseType(), content(part)));
        } else if (part.isMimeType("text/html")) {
            html = content(part);
        } else {
            text = content(part);
        }
    }

    private static String content(Part part) throws IOException, MessagingException {
        var charset = new ContentType(part.getContentType()).getParameter("charset");
        var bytes = part.getInputStream().readAllBytes();
        // Without a charset it is ASCII (RFC 2046, section 4.1.2).
        var text = new String(bytes, charset == null ? "US-ASCII" : MimeUtility.javaCharset(charset));
        return text.replace("\r\n", "\n");
    }
}
