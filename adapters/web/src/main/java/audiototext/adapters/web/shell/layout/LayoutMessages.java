package audiototext.adapters.web.shell.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame around every page. */
@MessageBundle(value = "layout", locale = "en")
public interface LayoutMessages {
    /** The language's own tag, for {@code <html lang>}. */
    @Message("en")
    String lang();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Recordings")
    String recordings();

    @Message("Account")
    String account();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Register")
    String register();

    @Message("Record speech and get the text by mail.")
    String motto();

    @Message("Language")
    String language();

    /** The name of a recording that comes without one. */
    @Message("Recording of {time}")
    String recordingOf(String time);

    @Message("d MMM uuuu, HH:mm")
    String momentPattern();
}
