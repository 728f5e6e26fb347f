package audiototext.application.account;

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
 * Removes a person's account and everything that belongs to it, and mails a receipt. The request is recorded first, so
 * that it is finished even after a failure.
 */
public final class DeleteAccount {
    private static final System.Logger LOG = System.getLogger(DeleteAccount.class.getName());
    private static final int BATCH = 100;

    /** Longer than an upload takes, and longer than a token from before is valid. */
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
     * Begins the deletion. Usually everything is removed when this returns; {@link #goOn} removes the rest later.
     *
     * @param confirmation the person's email address, typed again; case and surrounding spaces do not matter
     * @throws Refused {@code INVALID} if it is a different address; nothing is removed then
     */
    public void ask(User user, String confirmation) {
        if (!confirmation.strip().equalsIgnoreCase(user.email().value())) {
            throw new Refused(CoreRefusal.OTHER_ADDRESS, user.email().value());
        }
        var now = clock.instant();
        deletions.begin(new AccountDeletion(user, now, 0));
        deletions.due(user.subject(), now).ifPresent(this::attempt);
    }

    /** Continues the deletions that are due. A failure of one does not delay the others. */
    public void goOn() {
        var now = clock.instant();
        deletions.due(now, BATCH).forEach(this::attempt);
        deletions.forget(now.minus(REMEMBERED));
    }

    private void attempt(AccountDeletion deletion) {
        var pause = policy.pauseAfter(deletion.tries() + 1);
        var until = clock.instant().plus(pause.compareTo(policy.lease()) > 0 ? pause : policy.lease());
        if (deletions.claim(deletion, until)) {
            finishOrRetryLater(deletion);
        }
    }

    private void finishOrRetryLater(AccountDeletion deletion) {
        try {
            var subject = deletion.user().subject();
            belongings.remove(subject);
            receipt.mail(deletion);
            deletions.finish(subject);
            LOG.log(Level.INFO, "an account was deleted, with everything that belonged to it");
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "an account could not be deleted completely, trying again later", e);
        }
    }
}
