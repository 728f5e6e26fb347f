package audiototext.adapters.web.shell.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the core or this module refuses something, and what to do instead. */
@MessageBundle(value = "refusals", locale = "en")
public interface RefusalMessages {
    @Message("There is no such recording.")
    String noSuchRecording();

    @Message("There is no transcript of this recording yet.")
    String noTranscriptYet();

    @Message("The recording was deleted while it was being uploaded.")
    String deletedMeanwhile();

    @Message("Nothing has failed, so there is nothing to try again.")
    String nothingFailed();

    @Message("The transcript has not been mailed yet. Wait until it has.")
    String notMailedYet();

    @Message("Another recording was already submitted under this id. Submit this one under a new id.")
    String idTaken();

    @Message("The text was changed in another window in the meantime. Reload it before you change it.")
    String changedMeanwhile();

    @Message("The recording is larger than 2 GB. Split it, or save it in a format that takes less space, such as MP3.")
    String recordingTooLarge();

    @Message("A transcript can have at most {most} characters. Shorten it.")
    String textTooLong(String most);

    @Message("The recording is empty. Record or choose it again.")
    String emptyAudio();

    @Message("This is not audio in a supported format ({formats}). Convert it, for example to MP3, and send it again.")
    String unreadableAudio(String formats);

    @Message(
            "Files of the format {format} cannot be transcribed here. Convert it to one that can ({formats}) and send it again.")
    String formatNotRead(String format, String formats);

    @Message("The file ends before its audio begins, perhaps because it was cut off. Record or choose it again.")
    String onlyAHeader();

    @Message(
            "Ids of this kind are reserved for audio that is placed directly in storage. Submit the recording under a random UUID.")
    String reservedId();

    @Message("The id of a recording is a UUID, such as 123e4567-e89b-42d3-a456-426614174000.")
    String malformedId();

    @Message("This recording is still in progress. Wait until it is finished, then transcribe it again.")
    String notFinished();

    @Message(
            "You have corrected this text, and a new transcription would replace your corrections. If you agree, repeat the request with replaceCorrections=true.")
    String correctionsAtStake();

    /** The offered languages are tags: there may be a hundred. */
    @Message("The language {language} is not understood here. Choose one of these: {offered}.")
    String languageNotOffered(String language, String offered);

    @Message("The language {language} is not understood here. This installation understands {only} only.")
    String onlyLanguage(String language, String only);

    @Message("A language is “auto” or a tag such as en-US.")
    String malformedLanguage();

    @Message("The name of a recording is one line of 1 to {most} characters. Choose another one.")
    String malformedName(String most);

    @Message("That is not an email address. It should look like name@example.org.")
    String malformedAddress();

    @Message("That is not the address of this account. Nothing was deleted. Type {address} to delete it.")
    String otherAddress(String address);

    @Message("This account and everything in it were deleted. Sign in again to start over.")
    String accountDeleted();

    @Message("Sign in first.")
    String notSignedIn();

    @Message("Another user is signed in, not the one who recorded this.")
    String somebodyElse();

    @Message("The audio has not arrived yet.")
    String noAudioYet();

    @Message("There is no copy of this recording for listening. Use its audio.")
    String noListeningCopy();

    @Message("A PDF cannot show the script of this transcript. Use the Word document or the text instead.")
    String noLettersForPdf();

    @Message(
            "Send audio or video, and name its type in the header Content-Type, such as audio/mpeg, video/mp4 or application/octet-stream.")
    String undeclaredAudio();

    @Message(
            "The API takes no forms. Send the audio, the text or the JSON itself, and name its type in the header Content-Type, such as audio/mpeg.")
    String formSent();

    @Message("The body is missing. Send the whole text; a line break alone empties it.")
    String noText();

    @Message("Choose an audio file first.")
    String noFile();

    @Message("“limit” is a number from 1 to {most}.")
    String malformedLimit(String most);

    @Message("“before” is the “next” of an earlier answer. Leave it out to get the first page.")
    String malformedCursor();

    @Message("The format of a transcript is json, txt, srt, vtt, docx or pdf.")
    String malformedFormat();

    @Message("“wording” is “heard”. Leave it out to get the corrected text.")
    String malformedWording();

    @Message("“times” is true or false.")
    String malformedTimes();

    @Message("“from” is the number of characters that you have already, from 0 to 999999999.")
    String malformedFrom();

    @Message("“replaceCorrections” is true or false.")
    String malformedConsent();

    @Message("“If-Match” is the “ETag” of the transcript that you read.")
    String malformedTag();

    @Message("“after” is the “deliveredAt” of the recording.")
    String malformedTime();

    @Message("The status is UPLOADING, TRANSCRIBING, DELIVERED or FAILED.")
    String malformedStatus();

    @Message("Write a day as 2026-11-24 and a time zone as Europe/Paris. Choose the days again.")
    String malformedDay();

    @Message("Choose a language and a time zone from the lists, and save again.")
    String malformedPreferences();
}
