package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of the answer to the current request. */
@RequestScoped
public class CurrentLocale {
    private Locale language = Languages.DEFAULT;

    Locale language() {
        return language;
    }

    void set(Locale chosen) {
        language = chosen;
    }
}
