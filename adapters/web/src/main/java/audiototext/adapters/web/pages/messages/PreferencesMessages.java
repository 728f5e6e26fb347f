package audiototext.adapters.web.pages.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The form of the language and the time zone, on the account page. */
@MessageBundle(value = "preferences", locale = "en")
public interface PreferencesMessages {
    @Message("Language and time zone")
    String title();

    @Message("Your mails are in this language. Dates in mails and documents are in this time zone.")
    String what();

    @Message("Language")
    String language();

    @Message("Time zone")
    String zone();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();
}
