package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The start page. */
@MessageBundle(value = "home", locale = "en")
public interface HomeMessages {
    @Message("Turn speech into text")
    String title();

    @Message("Say it. Read it in your mail.")
    String heading();

    @Message(
            "Record a message in your browser, or upload one. You get the text by mail, usually within a minute. It stays here too, next to the audio.")
    String promise();

    @Message("Go to your recordings")
    String toRecordings();

    @Message("Record or upload")
    String record();

    @Message(
            "Use the microphone of your phone or computer, or a file: WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR, up to 2 GB and 4 hours.")
    String recordHow();

    @Message("Follow the progress")
    String watch();

    @Message("The page shows each step as it happens. If something goes wrong, it says what, and you can try again.")
    String watchHow();

    @Message("Read the text")
    String read();

    @Message(
            "The mail contains the whole text and captions. Here you can listen while you read, and copy, download or delete the text.")
    String readHow();
}
