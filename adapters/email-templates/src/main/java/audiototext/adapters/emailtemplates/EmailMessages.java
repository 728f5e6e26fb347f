package audiototext.adapters.emailtemplates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the emails: English here, French in {@code messages/emails_fr.properties}. */
@MessageBundle(value = "emails", locale = "en")
public interface EmailMessages {
    /** The tag of the language, for {@code <html lang>}. */
    @Message("en")
    String lang();

    @Message("d MMMM uuuu")
    String dayPattern();

    @Message("d MMMM uuuu, HH:mm")
    String momentPattern();

    /** Before a link. */
    @Message(":")
    String colon();

    @Message("Transcript: {title}")
    String transcriptSubject(String title);

    @Message("Not transcribed: {title}")
    String failureSubject(String title);

    /** Before the transcript, which does not say this. */
    @Message("Note: {finding}")
    String note(String finding);

    @Message("Listen to the recording")
    String listen();

    @Message("Read and listen")
    String read();

    @Message("This recording could not be transcribed.")
    String failed();

    @Message("The recording is kept. You can try again on its page.")
    String kept();

    @Message("Try again")
    String tryAgain();

    @Message("This file cannot be transcribed.")
    String cannotBeTranscribed();

    @Message("Trying this file once more would not help. Choose another file, or record again.")
    String anotherFileAdvice();

    @Message("Choose another file")
    String chooseAnother();

    @Message("Trying this file once more would not help. Choose another file, or record again: {link}")
    String anotherFileLink(String link);

    @Message("Listen to this recording, or delete it")
    String listenOrDelete();

    @Message("Your account was deleted")
    String accountDeletedSubject();

    @Message(
            "As you asked on {date}, your account has been deleted, with all your recordings, your transcripts and your email address. None of it is kept.")
    String accountDeleted(String date);

    @Message("This email is your receipt, and the last one that you will get.")
    String receipt();

    @Message("The recording is kept. Try again on its page: {link}")
    String keptLink(String link);
}
