package audiototext.application.account;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.user.AccountDeletion;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Mails the receipt for a deleted account. */
public final class DeletionReceipt {
    private static final System.Logger LOG = System.getLogger(DeletionReceipt.class.getName());

    private final EmailComposer composer;
    private final Mail mail;
    private final RetryPolicy policy;

    public DeletionReceipt(EmailComposer composer, Mail mail, RetryPolicy policy) {
        this.composer = composer;
        this.mail = mail;
        this.policy = policy;
    }

    /**
     * Sends the receipt. Gives up if it can never arrive: the account is gone, so no one could be informed.
     *
     * @throws IOException if it cannot be sent at the moment
     */
    void mail(AccountDeletion deletion) throws IOException {
        try {
            mail.send(composer.accountDeleted(deletion));
        } catch (MailRefused e) {
            LOG.log(Level.ERROR, "the receipt for a deleted account was refused", e);
        } catch (IOException e) {
            if (!policy.isExhausted(deletion.tries() + 1)) {
                throw e;
            }
            LOG.log(Level.ERROR, "the receipt for a deleted account could not be sent, giving up", e);
        }
    }
}
