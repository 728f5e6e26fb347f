package audiototext.tests.awsstandins;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A mail as {@link SesServer}'s MIME parser reads it.
 *
 * @param id the id that SES assigned, not the message's own id
 * @param from and {@code to} as in the message's header, decoded
 * @param text empty if there is none, like {@code html}
 */
public record StoredMail(
        String id,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    /** @param type its media type, without a charset */
    public record Attachment(String name, String type, byte[] content) {}

    static StoredMail of(JsonNode mail) {
        var to = new ArrayList<String>();
        mail.at("/destination/to").forEach(address -> to.add(address.asText()));
        var attachments = new ArrayList<Attachment>();
        mail.get("attachments").forEach(attachment -> attachments.add(attachment(attachment)));
        return new StoredMail(
                mail.get("messageId").asText(),
                mail.get("from").asText(),
                List.copyOf(to),
                mail.get("subject").asText(),
                mail.at("/body/text").asText(),
                mail.at("/body/html").asText(),
                List.copyOf(attachments));
    }

    private static Attachment attachment(JsonNode attachment) {
        return new Attachment(
                attachment.path("filename").asText(),
                attachment.path("contentType").asText(),
                Base64.getDecoder().decode(attachment.get("content").asText()));
    }
}
