package audiototext.adapters.emailtemplates;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the mails: in English here, in French in {@code messages/emails_fr.properties}. */
@MessageBundle(value = "emails", locale = "en")
public interface EmailMessages {
    /** The language's own tag, for {@code <html lang>}. */
    @Message("en")
    String lang();

    @Message("d MMMM uuuu")
    String datePattern();

    @Message("Transcript: {title}")
    String transcriptSubject(String title);

    @Message("Not transcribed: {title}")
    String failureSubject(String title);

    @Message("No speech was found in this recording.")
    String silent();

    @Message(
            "If you did speak, check that the right microphone was chosen and that it was not muted, then record again.")
    String silentAdvice();

    @Message("Listen to it")
    String listen();

    @Message("Read and listen")
    String read();

    @Message("This recording could not be transcribed.")
    String failed();

    @Message("The recording is kept. You can try again on its page.")
    String kept();

    @Message("Try again")
    String tryAgain();

    @Message("Your account was deleted")
    String accountDeletedSubject();

    @Message(
            "As you asked on {date}, your account is deleted, with all recordings, transcripts and your address. Nothing of it is kept.")
    String accountDeleted(String date);

    @Message("This mail is your receipt, and the last one.")
    String receipt();

    @Message("The recording is kept. Try again on its page: {link}")
    String keptLink(String link);
}
