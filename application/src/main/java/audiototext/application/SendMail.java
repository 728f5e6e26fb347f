package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Mails a recording's transcript or the notice of its failure: claims the delivery, sends the email, marks it done. */
public final class SendMail {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

    private final Recordings recordings;
    private final RecordingEmails emails;
    private final Mail mail;
    private final Transitions transitions;
    private final RetryPolicy policy;

    public SendMail(
            Recordings recordings, RecordingEmails emails, Mail mail, Transitions transitions, RetryPolicy policy) {
        this.recordings = recordings;
        this.emails = emails;
        this.mail = mail;
        this.transitions = transitions;
        this.policy = policy;
    }

    /** @param original the transcript, if the caller has just stored it; reading hours of words again takes a while */
    void send(RecordingId id, Optional<Transcript> original) {
        recordings
                .change(id, r -> r.deliveryClaimed(transitions.now(), policy.lease()))
                .ifPresent(claimed -> sendClaimed(claimed, original));
    }

    private void sendClaimed(Recording claimed, Optional<Transcript> original) {
        if (claimed.work().tries() > policy.maxTries()) {
            // The earlier tries crashed the process.
            giveUpAfterTries(claimed);
            return;
        }
        try {
            mail.send(emails.about(claimed, original));
        } catch (MailRefused e) {
            LOG.log(Level.ERROR, "recording " + claimed.id() + ": the email was refused", e);
            giveUp(claimed, new Failure(Failure.Cause.MAIL_REFUSED, e.getMessage()));
            return;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "recording " + claimed.id() + ": the email could not be sent", e);
            tryLater(claimed);
            return;
        }
        var step = RecordingEmails.isNotice(claimed) ? Step.PROGRESSED : Step.DELIVERED;
        finish(step, claimed.mailed(transitions.now()));
    }

    /** Only if this worker still holds the claim: another may hold it by now, for another email. */
    private void finish(Step step, Optional<Recording> changed) {
        transitions.takeUnlessChanged(step, changed);
    }

    private void tryLater(Recording claimed) {
        int tries = claimed.work().tries();
        if (policy.isExhausted(tries)) {
            giveUpAfterTries(claimed);
        } else {
            var due = transitions.now().plus(policy.pauseAfter(tries));
            finish(Step.PROGRESSED, claimed.postponed(due));
        }
    }

    private void giveUpAfterTries(Recording claimed) {
        giveUp(claimed, Failure.of(Failure.Cause.MAIL_NOT_SENT, policy.maxTries()));
    }

    private void giveUp(Recording claimed, Failure reason) {
        finish(RecordingEmails.isNotice(claimed) ? Step.PROGRESSED : Step.FAILED, claimed.mailFailed(reason));
    }
}
