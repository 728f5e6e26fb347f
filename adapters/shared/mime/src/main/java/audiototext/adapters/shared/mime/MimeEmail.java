package audiototext.adapters.shared.mime;

import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An email as a MIME message (RFC 5322, 2045 and 2046): text and HTML as alternatives, then the attachments. All of it
 * is ASCII in lines of at most 76 characters, except the sender's, so that every mail system carries it unchanged.
 */
public final class MimeEmail {
    /** A boundary with an equals sign and an underscore can never occur in base64. */
    private static final String WHOLE = "=_letter";

    private static final String ALTERNATIVES = "=_alternatives";
    private static final int OTHER_CHARACTERS = 2000;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

    private final Email email;

    public MimeEmail(Email email) {
        this.email = email;
    }

    /** The subject as it is written in its header; its lines end with {@code \n}. */
    public String subject() {
        return EncodedWords.of(email.subject());
    }

    /** The headers that describe the body and the kind of email, without sender, recipient, subject and date. */
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        // The same for each try, so that a mailbox can recognise an email that it already has.
        headers.put("Message-ID", "<" + email.id() + "@audio-to-text>");
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("MIME-Version", "1.0");
        headers.put("Content-Type", "multipart/mixed; boundary=\"" + WHOLE + "\"");
        headers.put("Content-Transfer-Encoding", "7bit");
        return headers;
    }

    /** The body; its lines end with {@code \r\n}. */
    public String body() {
        var body = new StringBuilder(expectedLength());
        appendBody(body);
        return body.toString();
    }

    private void appendBody(StringBuilder body) {
        begin(body, WHOLE);
        line(body, "Content-Type: multipart/alternative; boundary=\"" + ALTERNATIVES + "\"");
        line(body, "");
        begin(body, ALTERNATIVES);
        content(body, "text/plain", email.text());
        begin(body, ALTERNATIVES);
        content(body, "text/html", email.html());
        line(body, "--" + ALTERNATIVES + "--");
        for (var attachment : email.attachments()) {
            begin(body, WHOLE);
            attachment(body, attachment);
        }
        line(body, "--" + WHOLE + "--");
    }

    /** Hours of speech make megabytes, which a growing buffer would copy over and over. */
    private int expectedLength() {
        int plain = email.text().length() + email.html().length();
        for (var attachment : email.attachments()) {
            plain += attachment.content().length();
        }
        return OTHER_CHARACTERS + plain / 2 * 3;
    }

    /**
     * The whole message.
     *
     * @param sender an address, alone or after a name: {@code Audio to Text <audio@example.org>}
     */
    public byte[] message(String sender, Instant date) {
        var message = new StringBuilder(expectedLength());
        line(message, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
        line(message, "From: " + Sender.header(sender));
        line(message, "To: " + email.to());
        line(message, "Subject: " + subject().replace("\n", "\r\n"));
        headers().forEach((name, value) -> line(message, name + ": " + value));
        line(message, "");
        appendBody(message);
        return message.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void attachment(StringBuilder body, Attachment attachment) {
        var name = EncodedWords.of(attachment.name())
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\r\n");
        line(body, "Content-Disposition: attachment;");
        line(body, " filename=\"" + name + "\"");
        content(body, attachment.type(), attachment.content());
    }

    private static void content(StringBuilder body, String type, String content) {
        line(body, "Content-Type: " + type + "; charset=utf-8");
        line(body, "Content-Transfer-Encoding: base64");
        line(body, "");
        line(body, BASE64.encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void begin(StringBuilder body, String boundary) {
        line(body, "--" + boundary);
    }

    private static void line(StringBuilder target, String line) {
        target.append(line).append("\r\n");
    }
}
