package audiototext.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one recording. */
@MessageBundle(value = "recording", locale = "en")
public interface RecordingWords {
    @Message("All recordings")
    String all();

    @Message("Transcript")
    String transcript();

    @Message("No speech was found in this recording.")
    String silent();

    @Message("Copy the text")
    String copy();

    @Message("Download the transcript")
    String download();

    @Message("Text (.txt)")
    String txt();

    @Message("Captions (.srt)")
    String srt();

    @Message("Captions (.vtt)")
    String vtt();

    @Message("Words with times (.json)")
    String json();

    @Message("There is no transcript.")
    String noTranscript();

    @Message("The transcript appears here as soon as it is ready.")
    String soon();
}
