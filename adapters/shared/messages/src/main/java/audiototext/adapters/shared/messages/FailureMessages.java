package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a recording failed, and what to do: in English here, in French in {@code messages/failures_fr.properties}. */
@MessageBundle(value = "failures", locale = "en")
public interface FailureMessages {
    @Message("The audio is no longer in storage. Please record or upload it again.")
    String audioGone();

    @Message(
            "The audio could not be read: it is no longer in storage, or the speech recognition has no right to read it.")
    String audioNotAccessible();

    @Message(
            "The file could not be read as audio: it is damaged, cut short or not audio at all. Please record it again or upload another copy.")
    String unreadable();

    @Message("The file has no sound track. Please upload one with sound.")
    String noSoundTrack();

    @Message(
            "The sound is stored in a way that cannot be decoded here. Please convert it, for example to MP3, WAV or FLAC, and upload that.")
    String unknownCoding();

    @Message("The sound is so damaged that none of it could be decoded. Please record it again or upload another copy.")
    String damaged();

    @Message("The recording holds no sound: it is zero seconds long. Please check the microphone and record again.")
    String noSound();

    @Message(
            "The recording is longer than {detail} hours, which is the most that can be transcribed. Please split it and upload the parts.")
    String tooLong(String detail);

    @Message(
            "The audio is too large or too long: 2 GB and 4 hours are the most that can be transcribed. Please split it and upload the parts.")
    String tooLarge();

    @Message(
            "The audio’s sampling rate is not one that can be transcribed: 8,000 to 48,000 hertz. Please convert it and upload that.")
    String samplingRate();

    @Message(
            "The audio has more channels than can be transcribed, which is two. Please convert it to one channel and upload that.")
    String tooManyChannels();

    @Message(
            "This language is not offered here. Submit the recording in another language, or let the language be found out.")
    String languageNotOffered();

    @Message("Something went wrong in the speech recognition. Please try again.")
    String recogniserBroke();

    @Message("The speech recognition could not do it: {detail}")
    String recogniserSays(String detail);

    @Message(
            "What the speech recognition wrote is not a transcript. Try again to have the recording transcribed once more.")
    String transcriptUnreadable();

    @Message("The transcript has been removed from storage. Try again to have the recording transcribed once more.")
    String transcriptGone();

    @Message(
            "The transcription was begun {detail} times and never came to its end. The recording is kept; try again later.")
    String neverEnded(String detail);

    @Message("The transcript could not be fetched, after {detail} tries. The recording is kept; try again later.")
    String notFetched(String detail);

    @Message("The mail was refused: {detail}")
    String mailRefused(String detail);

    @Message("The mail could not be sent, after {detail} tries. The transcript is on its page.")
    String mailNotSent(String detail);
}
