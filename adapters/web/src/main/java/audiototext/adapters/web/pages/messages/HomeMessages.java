package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The start page. */
@MessageBundle(value = "home", locale = "en")
public interface HomeMessages {
    @Message("Speech becomes text")
    String title();

    @Message("Say it. Read it in your mail.")
    String heading();

    @Message(
            "Record a message in the browser, or upload one. Its text reaches you by mail, usually within a minute, and stays here beside the sound.")
    String promise();

    @Message("Go to your recordings")
    String toRecordings();

    @Message("Record or upload")
    String record();

    @Message(
            "With the microphone of your phone or computer, or a file: WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR, up to 2 GB and 4 hours.")
    String recordHow();

    @Message("Watch it move")
    String watch();

    @Message(
            "The page shows each step as it happens, and says in words when something goes wrong, with a way to try again.")
    String watchHow();

    @Message("Read the text")
    String read();

    @Message("The mail carries the whole text and captions. Here you can listen along, copy, download or delete it.")
    String readHow();
}
