package audiototext.application;

import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.user.AccountDeletion;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Mails the receipt of an account's deletion. */
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
     * A receipt that can never arrive is given up: its reader is gone, so no one could be informed of that.
     *
     * @throws IOException when it cannot be sent for the moment
     */
    void mail(AccountDeletion deletion) throws IOException {
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
