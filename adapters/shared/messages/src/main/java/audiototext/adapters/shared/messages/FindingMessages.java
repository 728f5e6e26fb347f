package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What a transcription found out about the audio, and what to do about it. English is here, French in
 * {@code messages/findings_fr.properties}.
 */
@MessageBundle(value = "findings", locale = "en")
public interface FindingMessages {
    @Message("No speech was found in this recording.")
    String noSpeech();

    @Message(
            "If you did speak, check that the right microphone was chosen and that it was not muted, then record again or send another file.")
    String noSpeechAdvice();

    @Message("This recording was hard to hear; the text may hold mistakes.")
    String hardToHear();

    @Message("This sounds like {heard}, but it was transcribed as {written}.")
    String otherLanguage(String heard, String written);

    @Message(
            "Only the beginning could be transcribed, because the file ends too early. If you have the complete file, send that one.")
    String endsEarly();

    @Message(
            "A part of the file is damaged, so it is missing from the transcript. If you have an undamaged copy, send that one.")
    String damaged();

    @Message(
            "The file has {tracks} sound tracks, and only track {track} was transcribed. To get the text of another track, export it as a file of its own and send that.")
    String otherTracks(int track, int tracks);
}
