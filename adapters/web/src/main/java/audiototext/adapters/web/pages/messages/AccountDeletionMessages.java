package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The account page, and the page after its deletion. */
@MessageBundle(value = "accountDeletion", locale = "en")
public interface AccountDeletionMessages {
    @Message("Account")
    String account();

    @Message("You are signed in as {email}.")
    String signedInAs(String email);

    @Message("Download your data")
    String take();

    @Message("All recordings and their transcripts in one file: as text, as captions and as words with times.")
    String takeWhat();

    @Message("Download everything (.zip)")
    String download();

    @Message("Delete my account and all my data")
    String delete();

    @Message(
            "This permanently deletes all recordings, transcripts and corrections, and your address. Running transcriptions are stopped. You get a confirmation by mail. Mails that you have already received are not affected.")
    String deleteMeans();

    @Message("The account that you sign in with is kept by the sign-in provider. You have to delete it there yourself.")
    String elsewhere();

    @Message("Type your email address to confirm")
    String confirm();

    @Message("Delete everything permanently")
    String deleteForGood();

    @Message("Everything is deleted")
    String deleted();

    @Message(
            "Your recordings, your transcripts and your address have been deleted. A confirmation is on its way to you.")
    String deletedWhat();

    @Message(
            "If you sign in again, you start with an empty account. The account at the sign-in provider still exists. You can delete it there.")
    String stillThere();

    @Message("Go to your account at the sign-in provider")
    String toProvider();

    @Message("Go to the start page")
    String toStart();
}
