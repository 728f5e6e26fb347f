package audiototext.adapters.web.shell.messages;

import audiototext.adapters.shared.messages.Languages;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** Whoever the answer to the current request is for. */
@RequestScoped
public class CurrentLocale {
    private Locale language = Languages.DEFAULT;

    Locale language() {
        return language;
    }

    void reads(Locale chosen) {
        language = chosen;
    }
}
