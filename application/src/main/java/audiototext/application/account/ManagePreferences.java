package audiototext.application.account;

import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.User;

/** Reads and changes the language and the time zone of a person's emails and documents. */
public final class ManagePreferences {
    private final UserRegistry registry;

    public ManagePreferences(UserRegistry registry) {
        this.registry = registry;
    }

    /** What is kept for the person, completed by the preferences that they come with. */
    public Preferences of(User user) {
        return registry.find(user.subject())
                .map(User::preferences)
                .orElse(Preferences.UNKNOWN)
                .or(user.preferences());
    }

    /** Replaces what is kept by what the person has chosen, and leaves the rest. */
    public void choose(User user, Preferences chosen) {
        registry.prefer(user.subject(), chosen);
    }
}
