package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Recording, uploading and sending. The scripts' messages are in {@code js/lib/i18n-*.js}. */
@MessageBundle(value = "recorder", locale = "en")
public interface RecorderMessages {
    @Message("New recording")
    String title();

    @Message("Spoken language")
    String language();

    @Message("Detect automatically")
    String detect();

    /** Instead of a choice. */
    @Message("This installation understands {language} only.")
    String onlyLanguage(String language);

    @Message("Record")
    String record();

    @Message("Ready")
    String ready();

    @Message("Start recording")
    String start();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("Stop")
    String stop();

    @Message("Bring it back")
    String restore();

    @Message("Send")
    String send();

    @Message("Discard")
    String discard();

    @Message("Upload")
    String upload();

    @Message("Audio or video file")
    String file();

    @Message("Audio, or video with sound ({names}), up to 2 GB and 4 hours.")
    String formats(String names);

    @Message("Drop files here, or choose them.")
    String drop();

    @Message("Not sent yet")
    String notSent();

    @Message("Microphone")
    String microphone();

    @Message("Browser default")
    String browsersChoice();

    /** The microphone's. */
    @Message("Level")
    String level();

    @Message("Keyboard shortcuts")
    String shortcuts();

    @Message("Start, stop")
    String startStop();

    @Message("Pause, resume")
    String pauseResume();

    @Message("The text is mailed to {address}.")
    String mailedTo(String address);

    @Message("Choose an audio file first.")
    String chooseFirst();
}
