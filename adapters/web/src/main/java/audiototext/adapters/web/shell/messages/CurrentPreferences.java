package audiototext.adapters.web.shell.messages;

import audiototext.domain.user.Preferences;
import jakarta.enterprise.context.RequestScoped;

/** What the current request says about how its sender reads. */
@RequestScoped
public class CurrentPreferences {
    private Preferences preferences = Preferences.UNKNOWN;

    public Preferences get() {
        return preferences;
    }

    void set(Preferences said) {
        preferences = said;
    }
}
