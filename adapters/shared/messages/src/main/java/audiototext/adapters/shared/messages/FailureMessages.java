package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a recording failed, and what to do about it. English is here, French in {@code messages/failures_fr.properties}.
 *
 * <p>{@code detail} is what {@link audiototext.domain.error.Failure#detail()} holds for that cause.
 */
@MessageBundle(value = "failures", locale = "en")
public interface FailureMessages {
    @Message("The audio is no longer in storage. Please record or upload it again.")
    String audioGone();

    @Message(
            "The audio could not be read: it is no longer in storage, or the speech recognition is not allowed to read it.")
    String audioNotAccessible();

    @Message(
            "The file could not be read: it is damaged, incomplete or not audio at all. Please record it again or upload another copy.")
    String unreadable();

    @Message("The file has no sound track. Please upload one with sound.")
    String noSoundTrack();

    @Message(
            "The audio uses a codec that cannot be decoded here. Please convert it, for example to MP3, WAV or FLAC, and upload it again.")
    String unknownCoding();

    @Message("The audio is so damaged that none of it could be decoded. Please record it again or upload another copy.")
    String damaged();

    @Message("The recording contains no sound: it is zero seconds long. Please check the microphone and record again.")
    String noSound();

    @Message(
            "The recording is longer than {detail} hours, the most that can be transcribed. Please split it and upload the parts.")
    String tooLong(String detail);

    @Message(
            "The audio is too large or too long: at most 2 GB and 4 hours can be transcribed. Please split it and upload the parts.")
    String tooLarge();

    @Message(
            "Decoding this file takes far more memory or time than audio should, so it was stopped. Please export it as MP3 or WAV and upload that file.")
    String tooCostly();

    @Message(
            "Audio with this sampling rate cannot be transcribed: it must be 8,000 to 48,000 Hz. Please convert the file and upload it again.")
    String samplingRate();

    @Message(
            "The audio has more than two channels, the most that can be transcribed. Please convert it to one channel and upload it again.")
    String tooManyChannels();

    @Message(
            "This language is not offered here. Upload the recording again with another language, or with automatic detection.")
    String languageNotOffered();

    @Message("Speech recognition failed. Please try again.")
    String recogniserBroke();

    @Message("Speech recognition reported a problem: {detail}")
    String recogniserSays(String detail);

    @Message(
            "The speech recognition did not return a readable transcript. Try again to have the recording transcribed once more.")
    String transcriptUnreadable();

    @Message("The transcript has been removed from storage. Try again to have the recording transcribed once more.")
    String transcriptGone();

    @Message(
            "The transcription was started {detail} times and never finished. The recording is kept. Please try again later.")
    String neverEnded(String detail);

    @Message("The transcript could not be fetched in {detail} attempts. The recording is kept. Please try again later.")
    String notFetched(String detail);

    @Message("The mail was rejected: {detail}")
    String mailRefused(String detail);

    @Message("The mail could not be sent in {detail} attempts. You can read the transcript on the recording’s page.")
    String mailNotSent(String detail);
}
