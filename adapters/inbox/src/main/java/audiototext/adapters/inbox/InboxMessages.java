package audiototext.adapters.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of the inbox. */
@MessageBundle(value = "inbox", locale = "en")
public interface InboxMessages {
    @Message("Inbox")
    String title();

    @Message("No mail server is set, so every mail lands here. Only this machine can see this page.")
    String why();

    @Message("No mail yet.")
    String none();

    @Message("To")
    String to();

    @Message("Date")
    String date();

    @Message("Attachments")
    String attachments();

    @Message("{size} bytes")
    String bytes(long size);

    @Message("{size} kB")
    String kilobytes(long size);

    @Message("Text")
    String text();

    @Message("HTML")
    String html();

    @Message("Open it on its own")
    String openAlone();

    @Message("The mail as HTML")
    String asHtml();

    @Message("No mail server is set here. On the machine that this runs on, the mail is in")
    String noMailServer();

    @Message("the inbox")
    String theInbox();
}
