package audiototext.adapters.inbox;

import audiototext.adapters.web.shell.messages.Moment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the inbox, which receives all emails while no SMTP server is set. */
@CheckedTemplate(basePath = "inbox")
public final class InboxPages {
    private InboxPages() {}

    /** {@code /inbox}: the emails, newest first. */
    public static native TemplateInstance list(List<Line> mails);

    /** {@code /inbox/{id}}; shows {@code /inbox/{id}/html} in a frame. */
    public static native TemplateInstance mail(MailView mail);

    /** An email in the list. */
    public record Line(String id, String to, String subject, Moment date) {}

    /**
     * A whole email.
     *
     * @param hasHtml whether there is an HTML part to show in the frame
     */
    public record MailView(
            String id,
            String to,
            String subject,
            Moment date,
            String text,
            boolean hasHtml,
            List<AttachmentView> attachments) {
        public MailView {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * An attachment, downloaded from {@code /inbox/{id}/attachments/{index}}.
     *
     * @param index counted from 0
     * @param type its media type
     * @param size in bytes
     */
    @TemplateData
    public record AttachmentView(int index, String name, String type, long size) {
        /** Whether to show its size in kilobytes. */
        public boolean isLarge() {
            return size >= 1024;
        }

        /** The size in kilobytes, rounded. */
        public long kilobytes() {
            return (size + 512) / 1024;
        }
    }
}
