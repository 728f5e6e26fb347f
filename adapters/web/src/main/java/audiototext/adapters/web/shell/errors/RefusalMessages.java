package audiototext.adapters.web.shell.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the core or the web refuses something, and what to do instead. */
@MessageBundle(value = "refusals", locale = "en")
public interface RefusalMessages {
    @Message("There is no such recording.")
    String noSuchRecording();

    @Message("There is no transcript of this recording yet.")
    String noTranscriptYet();

    @Message("The recording was deleted while it was being uploaded.")
    String deletedMeanwhile();

    @Message("Nothing has failed here, so there is nothing to try again.")
    String nothingFailed();

    @Message("The transcript has not been mailed a first time yet. Wait until it has.")
    String notMailedYet();

    @Message("Another recording was already submitted under this id. Submit this one under a new id.")
    String idTaken();

    @Message("The text has been changed in another window meanwhile. Load it again before you change it.")
    String changedMeanwhile();

    @Message("The recording is larger than 2 GB. Split it, or save it in a format that takes less space, such as MP3.")
    String recordingTooLarge();

    @Message("A transcript has at most {most} characters. Shorten it.")
    String textTooLong(String most);

    @Message("The recording is empty. Record or choose it again.")
    String emptyAudio();

    @Message("This is not audio in a format that can be read. Send WebM, Ogg, MP4 or M4A, MP3, WAV, FLAC or AMR.")
    String unreadableAudio();

    @Message("Ids of this kind are for audio that is laid into storage. Submit the recording under a random UUID.")
    String reservedId();

    @Message("The id of a recording is a UUID, such as 123e4567-e89b-42d3-a456-426614174000.")
    String malformedId();

    @Message("The language {language} is not offered. Choose one of {offered}.")
    String languageNotOffered(String language, String offered);

    @Message("A language is “auto” or a tag of the form en-US.")
    String malformedLanguage();

    @Message("A recording’s name is one line of 1 to {most} characters. Choose another one.")
    String malformedName(String most);

    @Message("That is not an e-mail address. It should look like name@example.org.")
    String malformedAddress();

    @Message("That is not the address of this account. Nothing was deleted. Type {address} to delete it.")
    String otherAddress(String address);

    @Message("This account was deleted, and everything with it. Sign in again to begin anew.")
    String accountDeleted();

    @Message("Sign in first.")
    String notSignedIn();

    @Message("Somebody else is signed in than the one who recorded this.")
    String somebodyElse();

    @Message("The audio has not arrived yet.")
    String noAudioYet();

    @Message("A PDF cannot hold the letters of this transcript. Take the Word document or the text, which can.")
    String noLettersForPdf();

    @Message("Send audio, and its type in the header Content-Type, such as audio/webm or audio/mpeg.")
    String undeclaredAudio();

    @Message("Choose a file with your recording first.")
    String noFile();

    @Message("“limit” is a number from 1 to {most}.")
    String malformedLimit(String most);

    @Message("“before” is the “next” of an earlier answer; leave it out to begin.")
    String malformedCursor();

    @Message("The format of a transcript is json, txt, srt, vtt, docx or pdf.")
    String malformedFormat();

    @Message("The wording is “heard”; leave it out for the corrected one.")
    String malformedWording();

    @Message("“If-Match” is the “ETag” of the transcript that you read.")
    String malformedTag();

    @Message("“after” is the “deliveredAt” of the recording.")
    String malformedTime();

    @Message("The status is UPLOADING, TRANSCRIBING, DELIVERED or FAILED.")
    String malformedStatus();

    @Message("A day is written as 2026-11-24, and its zone as Europe/Paris. Choose the days again.")
    String malformedDay();
}
