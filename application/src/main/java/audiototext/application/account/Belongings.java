package audiototext.application.account;

import audiototext.application.ManageRecordings;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Everything that belongs to a person: the account, the recordings, the entry in the registry. */
public final class Belongings {
    private static final System.Logger LOG = System.getLogger(Belongings.class.getName());
    private static final int BATCH = 100;

    private final AccountRemoval accounts;
    private final ManageRecordings own;
    private final UserRegistry registry;

    public Belongings(AccountRemoval accounts, ManageRecordings own, UserRegistry registry) {
        this.accounts = accounts;
        this.own = own;
        this.registry = registry;
    }

    /**
     * Removes all of it. Can be repeated.
     *
     * @throws IOException if the rest cannot be removed at the moment
     */
    void remove(Subject subject) throws IOException {
        accounts.remove(subject);
        removeRecordings(subject);
        registry.remove(subject);
        // Again: audio in storage may have been adopted until the owner was removed.
        removeRecordings(subject);
    }

    private void removeRecordings(Subject subject) throws IOException {
        for (var left = some(subject); !left.isEmpty(); left = some(subject)) {
            for (var recording : left) {
                remove(recording);
            }
        }
    }

    private List<Recording> some(Subject subject) {
        return own.list(subject, RecordingFilter.ALL, Optional.empty(), BATCH).recordings();
    }

    private void remove(Recording recording) throws IOException {
        try {
            own.delete(recording.owner(), recording.id());
        } catch (Refused gone) {
            LOG.log(Level.DEBUG, "recording " + recording.id() + ": was already deleted");
        }
    }
}
