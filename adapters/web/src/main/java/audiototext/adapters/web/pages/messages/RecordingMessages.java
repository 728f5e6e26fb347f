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

    @Message("Copy the text")
    String copy();

    @Message("Download the transcript")
    String download();

    @Message("Text (.txt)")
    String txt();

    @Message("Word document (.docx)")
    String docx();

    /** For printing. */
    @Message("PDF (.pdf)")
    String pdf();

    /** Instead of the link to the PDF. */
    @Message("A PDF cannot show this script. Use the Word document or the text instead.")
    String noPdf();

    @Message("Captions (.srt)")
    String srt();

    @Message("Captions (.vtt)")
    String vtt();

    @Message("Words with times (.json)")
    String json();

    @Message("There is no transcript.")
    String noTranscript();

    @Message("The transcript will appear here as soon as it is ready.")
    String soon();

    /** Above the text of a transcription that goes on. */
    @Message("The text so far")
    String soFar();

    @Message("Text with times (.txt)")
    String timed();

    @Message("Speed")
    String speed();

    /** Shown when the browser reports that it cannot play the audio. */
    @Message("This browser cannot play this file. Download the original to listen to it in another program.")
    String unplayable();

    /** The audio as it was submitted. */
    @Message("Download the original recording")
    String original();

    @Message("Correct the transcript")
    String correct();

    @Message("Edit the text")
    String edit();

    @Message("Undo")
    String undo();

    @Message("Show the original")
    String compare();

    @Message("Restore the original")
    String revert();

    @Message("Send me the corrected text")
    String mail();

    @Message("Search in the transcript")
    String search();

    @Message(
            "Click a word to play from there. The ← and → keys move by sentence. In the search, Enter goes to the next hit and Shift + Enter to the previous one.")
    String hint();

    /** The beginning of the sentence in {@link #legend}, itself shaded. */
    @Message("Shaded words")
    String doubtful();

    @Message("may be wrong.")
    String legend();

    @Message("Next uncertain word")
    String nextDoubtful();

    /** Opens the choice of a language. */
    @Message("Transcribe again in …")
    String again();

    @Message("Transcribe again in {language}")
    String againIn(String language);

    @Message("The new text replaces this one, and is emailed to you.")
    String againMeans();

    @Message("Transcribe again")
    String transcribe();

    @Message("This is the earlier text. It stays until the new one is there.")
    String earlier();

    @Message("Replace your corrections?")
    String replaceTitle();

    @Message(
            "You have corrected the text of “{name}”. If it is transcribed again, the new text replaces it, with your corrections.")
    String replaceMeans(String name);

    @Message("Keep my corrections")
    String keepCorrections();

    @Message("Replace my corrections")
    String replaceCorrections();
}
