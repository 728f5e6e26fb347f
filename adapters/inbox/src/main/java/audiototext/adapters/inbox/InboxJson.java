package audiototext.adapters.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An email of the inbox in JSON. {@code date} is ISO 8601 in UTC. */
public record InboxJson(
        String id, String to, String subject, String date, String text, String html, List<Attachment> attachments) {

    /** @param size in bytes */
    public record Attachment(String name, String type, int size) {}

    static InboxJson of(ReceivedEmail mail) {
        return new InboxJson(
                mail.id(),
                mail.to(),
                mail.subject(),
                mail.date(),
                mail.text(),
                mail.html(),
                mail.attachments().stream()
                        .map(a -> new Attachment(a.name(), a.type(), size(a.content())))
                        .toList());
    }

    static int size(String content) {
        return content.getBytes(StandardCharsets.UTF_8).length;
    }
}
