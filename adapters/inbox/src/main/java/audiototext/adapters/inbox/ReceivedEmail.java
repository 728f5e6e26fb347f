package audiototext.adapters.inbox;

import audiototext.domain.user.Email;
import java.time.Instant;
import java.util.List;

/**
 * An email in the inbox.
 *
 * @param date when it arrived, ISO 8601 in UTC
 */
public record ReceivedEmail(
        String id, String to, String subject, String date, String text, String html, List<Attachment> attachments) {

    /** @param content of a text file in UTF-8 */
    public record Attachment(String name, String type, String content) {}

    static ReceivedEmail of(Email email, Instant received) {
        return new ReceivedEmail(
                email.id(),
                email.to().value(),
                email.subject(),
                received.toString(),
                email.text(),
                email.html(),
                email.attachments().stream()
                        .map(a -> new Attachment(a.name(), a.type(), a.content()))
                        .toList());
    }
}
