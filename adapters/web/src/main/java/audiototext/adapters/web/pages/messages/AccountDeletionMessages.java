package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one's account, and the one behind it. */
@MessageBundle(value = "accountDeletion", locale = "en")
public interface AccountDeletionMessages {
    @Message("Account")
    String account();

    @Message("You are signed in as {email}.")
    String signedInAs(String email);

    @Message("Take everything along")
    String take();

    @Message("All recordings with their transcripts, as text, captions and words with times, in one file.")
    String takeWhat();

    @Message("Download everything (.zip)")
    String download();

    @Message("Delete my account and everything")
    String delete();

    @Message(
            "All recordings, transcripts and corrections go for good, and your address with them. What is being transcribed is stopped. You get a receipt by mail; mails that were sent stay with you.")
    String deleteMeans();

    @Message("Your account to sign in with is kept by the sign-in provider. Deleting that one is up to you.")
    String elsewhere();

    @Message("Type your address to confirm")
    String confirm();

    @Message("Delete everything for good")
    String deleteForGood();

    @Message("Everything is deleted")
    String deleted();

    @Message("Your recordings, transcripts and your address are gone. A receipt is on its way to you.")
    String deletedWhat();

    @Message("You can still sign in, and would begin anew. The account at the sign-in provider is yours to delete.")
    String stillThere();

    @Message("To the account at the sign-in provider")
    String toProvider();

    @Message("To the start page")
    String toStart();
}
