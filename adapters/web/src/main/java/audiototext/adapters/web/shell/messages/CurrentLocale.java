package audiototext.adapters.web.shell.messages;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** Whoever the answer to the current request is for. */
@RequestScoped
public class CurrentLocale {
    private Locale language = RequestLocale.WRITTEN.get(0);

    Locale language() {
        return language;
    }

    void reads(Locale chosen) {
        language = chosen;
    }
}
