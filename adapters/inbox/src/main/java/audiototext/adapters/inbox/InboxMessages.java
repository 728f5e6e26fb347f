package audiototext.adapters.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the inbox pages. */
@MessageBundle(value = "inbox", locale = "en")
public interface InboxMessages {
    @Message("Inbox")
    String title();

    @Message("No mail server is set up, so all emails arrive here. Only this machine can see this page.")
    String why();

    @Message("No emails yet.")
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

    @Message("Open on its own")
    String openAlone();

    @Message("The email as HTML")
    String asHtml();

    @Message("No mail server is set up here. On the machine that runs this application, the email is in")
    String noMailServer();

    @Message("the inbox")
    String theInbox();
}
