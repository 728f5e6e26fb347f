package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The list of recordings, and each recording's status. The recorder's messages are in {@link RecorderMessages}. */
@MessageBundle(value = "recordings", locale = "en")
public interface RecordingsMessages {
    @Message("Recordings")
    String title();

    @Message("Your recordings")
    String yours();

    @Message("Older recordings")
    String older();

    @Message("Recordings found")
    String found();

    @Message("Nothing was found. Try fewer words or a longer period.")
    String noneFound();

    @Message("Search names and transcripts")
    String search();

    @Message("Status")
    String status();

    @Message("Any")
    String any();

    @Message("Being transcribed")
    String inWork();

    @Message("Failed")
    String broken();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Search")
    String show();

    @Message("Show all")
    String all();

    @Message("There is nothing here yet. What you record or upload appears here.")
    String none();

    @Message("There are no older recordings.")
    String noneOlder();

    @Message("Pages")
    String pages();

    @Message("Newest")
    String toNewest();

    @Message("Newer")
    String toNewer();

    @Message("Older")
    String toOlder();

    @Message("Uploading")
    String uploading();

    @Message("Waiting to be transcribed")
    String waiting();

    @Message("Transcribing {done}")
    String transcribing(String done);

    @Message("Transcribing {done} of {length}")
    String transcribingOf(String done, String length);

    @Message("Writing the mail")
    String mailing();

    @Message("Delivered")
    String delivered();

    @Message("Failed: {reason}")
    String failed(String reason);

    @Message("the reason is not known.")
    String reasonUnknown();

    /** The name of the progress bar. */
    @Message("Transcribed")
    String transcribed();

    @Message("Try again")
    String tryAgain();

    /** Instead, if trying again cannot help. */
    @Message("Choose another file")
    String chooseAnother();

    /** The language of a recording. */
    @Message("{language} (detected)")
    String detected(String language);

    @Message("Delete")
    String delete();

    @Message("Delete permanently")
    String deleteForGood();

    @Message("This permanently deletes the audio, the transcript and this entry.")
    String deleteMeans();

    /** Before the name. */
    @Message("Delete “")
    String deleteBefore();

    /** After the name. */
    @Message("”?")
    String deleteAfter();

    @Message("Keep it")
    String keep();
}
