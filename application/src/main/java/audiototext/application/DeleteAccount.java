package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Removes everything of somebody who asks for it, and mails a receipt. It is noted first, so that it comes to its end
 * whatever happens on the way; each removal can be done again.
 */
public final class DeleteAccount {
    private static final System.Logger LOG = System.getLogger(DeleteAccount.class.getName());
    private static final int BATCH = 100;

    /** Longer than an upload lasts, or a token that was handed out before. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final AccountDeletions deletions;
    private final ManageRecordings own;
    private final UserRegistry registry;
    private final AccountRemoval accounts;
    private final EmailComposer composer;
    private final Mail mail;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public DeleteAccount(
            AccountDeletions deletions,
            ManageRecordings own,
            UserRegistry registry,
            AccountRemoval accounts,
            EmailComposer composer,
            Mail mail,
            RetryPolicy policy,
            InstantSource clock) {
        this.deletions = deletions;
        this.own = own;
        this.registry = registry;
        this.accounts = accounts;
        this.composer = composer;
        this.mail = mail;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * From now on the person is leaving. Most is gone when this returns; what is not for the moment goes later.
     *
     * @param confirmation the person's e-mail address, written once more
     * @throws Refused {@code INVALID} when it is another one; nothing is removed then
     */
    public void ask(User user, String confirmation) {
        if (!confirmation.strip().equalsIgnoreCase(user.email().value())) {
            throw new Refused(CoreRefusal.OTHER_ADDRESS, user.email().value());
        }
        deletions.begin(new AccountDeletion(user, clock.instant(), 0));
        goOn();
    }

    /** Finishes what is due; trouble with one departure does not hold up the others. */
    public void goOn() {
        var now = clock.instant();
        for (var deletion : deletions.due(now, BATCH)) {
            var pause = policy.pauseAfter(deletion.tries() + 1);
            var until = now.plus(pause.compareTo(policy.lease()) > 0 ? pause : policy.lease());
            if (deletions.claim(deletion, until)) {
                finishOrLeave(deletion);
            }
        }
        deletions.forget(now.minus(REMEMBERED));
    }

    private void finishOrLeave(AccountDeletion deletion) {
        try {
            finish(deletion);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "an account could not be deleted to its end, trying later", e);
        }
    }

    private void finish(AccountDeletion deletion) throws IOException {
        var subject = deletion.user().subject();
        accounts.remove(subject);
        removeRecordings(subject);
        registry.remove(subject);
        // Once more: audio that was laid into storage may have been adopted as long as the owner was known.
        removeRecordings(subject);
        mailReceipt(deletion);
        deletions.finish(subject);
        LOG.log(Level.INFO, "an account was deleted, with everything that belonged to it");
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
            LOG.log(Level.DEBUG, "recording " + recording.id() + ": was deleted already");
        }
    }

    /** Nobody is left to be told that it does not arrive. */
    private void mailReceipt(AccountDeletion deletion) throws IOException {
        try {
            mail.send(composer.accountDeleted(deletion));
        } catch (MailRefused e) {
            LOG.log(Level.ERROR, "the receipt of a deleted account was refused", e);
        } catch (IOException e) {
            if (!policy.isExhausted(deletion.tries() + 1)) {
                throw e;
            }
            LOG.log(Level.ERROR, "the receipt of a deleted account could not be sent, given up", e);
        }
    }
}
