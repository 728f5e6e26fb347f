package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one recording. */
@MessageBundle(value = "recording", locale = "en")
public interface RecordingMessages {
    @Message("All recordings")
    String all();

    @Message("Rename")
    String rename();

    @Message("Name of the recording")
    String name();

    @Message("Save")
    String save();

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

    @Message("Word document (.docx)")
    String docx();

    /** To print. */
    @Message("PDF (.pdf)")
    String pdf();

    /** In the place of the link to it. */
    @Message("A PDF cannot hold these letters; the Word document and the text can.")
    String noPdf();

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

    @Message("Text with times (.txt)")
    String timed();

    @Message("Speed")
    String speed();

    @Message("Correct the transcript")
    String correct();

    @Message("Edit the text")
    String edit();

    @Message("Undo")
    String undo();

    @Message("Show the original")
    String compare();

    @Message("Back to the original")
    String revert();

    @Message("Send me the corrected text")
    String mail();

    @Message("Search in the transcript")
    String search();

    @Message(
            "A click on a word plays from there. The keys ← and → go by sentence; in the search, Enter goes on and Shift + Enter back.")
    String hint();

    @Message("Shaded")
    String doubtful();

    @Message("The recogniser was not sure of words like this.")
    String legend();

    @Message("Next doubtful word")
    String nextDoubtful();
}
