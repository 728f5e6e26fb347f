package audiototext.application;

import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Mail.MailRefused;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.RecordingListener.Step;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RetryPolicy;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Email;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;

/** Mails a recording's transcript or the notice of its failure: claims the delivery, mails, marks it done. */
public final class SendMail {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

    private final Recordings recordings;
    private final Transcripts transcripts;
    private final UserRegistry registry;
    private final EmailComposer composer;
    private final Mail mail;
    private final Transitions steps;
    private final RetryPolicy policy;
    private final InstantSource clock;

    public SendMail(
            Recordings recordings,
            AudioStorage storage,
            UserRegistry registry,
            EmailComposer composer,
            Mail mail,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        this.recordings = recordings;
        this.transcripts = new Transcripts(recordings, storage);
        this.registry = registry;
        this.composer = composer;
        this.mail = mail;
        this.steps = new Transitions(recordings, events);
        this.policy = policy;
        this.clock = clock;
    }

    /** @param original the transcript, where the caller has just kept it; hours of words take a while to be read again */
    void send(RecordingId id, Optional<Transcript> original) {
        recordings
                .change(id, r -> r.deliveryClaimed(clock.instant(), policy.lease()))
                .ifPresent(claimed -> sendClaimed(claimed, original));
    }

    private void sendClaimed(Recording claimed, Optional<Transcript> original) {
        if (claimed.work().tries() > policy.maxTries()) {
            // Whoever tried before died of it.
            giveUpAfterTries(claimed);
            return;
        }
        try {
            mail.send(email(claimed, original));
        } catch (MailRefused e) {
            LOG.log(Level.ERROR, "recording " + claimed.id() + ": the mail was refused", e);
            giveUp(claimed, new Failure(Failure.Cause.MAIL_REFUSED, e.getMessage()));
            return;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "recording " + claimed.id() + ": the mail could not be sent", e);
            tryLater(claimed);
            return;
        }
        var step = isNotice(claimed) ? Step.PROGRESSED : Step.DELIVERED;
        finish(step, claimed.mailed(clock.instant()));
    }

    private static boolean isNotice(Recording claimed) {
        return claimed.status() == Status.FAILED;
    }

    /** Only whoever still holds the claim: another may hold it by now, for another mail. */
    private void finish(Step step, Optional<Recording> changed) {
        steps.takeUnlessChanged(step, changed);
    }

    private Email email(Recording recording, Optional<Transcript> original) throws IOException {
        var owner = registry.find(recording.owner())
                .orElseThrow(() -> new MailRefused("the recording's owner is not in the user registry", null));
        if (isNotice(recording)) {
            return composer.failure(owner, recording);
        }
        return composer.transcript(owner, recording, transcript(recording, original));
    }

    private Transcript transcript(Recording recording, Optional<Transcript> original) throws IOException {
        if (original.isPresent()) {
            return transcripts.revision(recording, original.get()).of(original.get());
        }
        var key = recording.submission().key();
        return transcripts.current(recording).orElseThrow(() -> new FileNotFoundException("there is no " + key.text()));
    }

    private void tryLater(Recording claimed) {
        int tries = claimed.work().tries();
        if (policy.isExhausted(tries)) {
            giveUpAfterTries(claimed);
        } else {
            var due = clock.instant().plus(policy.pauseAfter(tries));
            finish(Step.PROGRESSED, claimed.postponed(due));
        }
    }

    private void giveUpAfterTries(Recording claimed) {
        giveUp(claimed, Failure.of(Failure.Cause.MAIL_NOT_SENT, policy.maxTries()));
    }

    private void giveUp(Recording claimed, Failure reason) {
        finish(isNotice(claimed) ? Step.PROGRESSED : Step.FAILED, claimed.mailFailed(reason));
    }
}
