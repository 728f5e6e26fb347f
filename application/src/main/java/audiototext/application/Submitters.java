package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Language;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.User;
import java.util.Optional;

/** The people who submit recordings: kept in the registry, unless their account has been deleted. */
public final class Submitters {
    private final UserRegistry registry;
    private final AccountDeletions deletions;

    public Submitters(UserRegistry registry, AccountDeletions deletions) {
        this.registry = registry;
        this.deletions = deletions;
    }

    boolean isDeleted(User owner) {
        return deletions.isDeleted(owner);
    }

    void refuseDeleted(User owner) {
        if (isDeleted(owner)) {
            throw new Refused(CoreRefusal.ACCOUNT_DELETED);
        }
    }

    /** @param chosen the language of their recording, which is suggested for the next one too */
    void keep(User owner, Optional<Language> chosen) {
        registry.keep(owner);
        chosen.ifPresent(language -> registry.prefer(owner.subject(), Preferences.speaking(language.tag())));
    }

    void remove(User owner) {
        registry.remove(owner.subject());
    }
}
