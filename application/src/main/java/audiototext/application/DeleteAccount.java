package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.User;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Removes everything of a person who asks for it, and mails a receipt. The request is noted first, so that it is finished
 * whatever happens on the way.
 */
public final class DeleteAccount {
    private static final System.Logger LOG = System.getLogger(DeleteAccount.class.getName());
    private static final int BATCH = 100;

    /** Longer than an upload lasts, or a token that was handed out before. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final AccountDeletions deletions;
    private final Belongings belongings;
    private final DeletionReceipt receipt;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public DeleteAccount(
            AccountDeletions deletions,
            Belongings belongings,
            DeletionReceipt receipt,
            RetryPolicy policy,
            InstantSource clock) {
        this.deletions = deletions;
        this.belongings = belongings;
        this.receipt = receipt;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * From now on the account is being deleted. Most is gone when this returns; what cannot be removed for the moment
     * goes later, with {@link #goOn}.
     *
     * @param confirmation the person's e-mail address, typed again
     * @throws Refused {@code INVALID} when it is another one; nothing is removed then
     */
    public void ask(User user, String confirmation) {
        if (!confirmation.strip().equalsIgnoreCase(user.email().value())) {
            throw new Refused(CoreRefusal.OTHER_ADDRESS, user.email().value());
        }
        var now = clock.instant();
        deletions.begin(new AccountDeletion(user, now, 0));
        deletions.due(user.subject(), now).ifPresent(this::attempt);
    }

    /** Finishes what is due; trouble with one deletion does not hold up the others. */
    public void goOn() {
        var now = clock.instant();
        deletions.due(now, BATCH).forEach(this::attempt);
        deletions.forget(now.minus(REMEMBERED));
    }

    private void attempt(AccountDeletion deletion) {
        var pause = policy.pauseAfter(deletion.tries() + 1);
        var until = clock.instant().plus(pause.compareTo(policy.lease()) > 0 ? pause : policy.lease());
        if (deletions.claim(deletion, until)) {
            finishOrLeave(deletion);
        }
    }

    private void finishOrLeave(AccountDeletion deletion) {
        try {
            var subject = deletion.user().subject();
            belongings.remove(subject);
            receipt.mail(deletion);
            deletions.finish(subject);
            LOG.log(Level.INFO, "an account was deleted, with everything that belonged to it");
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "an account could not be deleted to its end, trying later", e);
        }
    }
}
