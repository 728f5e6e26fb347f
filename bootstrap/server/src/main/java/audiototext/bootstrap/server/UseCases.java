package audiototext.bootstrap.server;

import audiototext.application.CorrectTranscript;
import audiototext.application.DeleteAccount;
import audiototext.application.DeliverTranscript;
import audiototext.application.ManageRecordings;
import audiototext.application.SendMail;
import audiototext.application.StartTranscription;
import audiototext.application.SubmitRecording;
import audiototext.application.Sweep;
import audiototext.application.WatchTranscription;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.port.Mail;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Transcription;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.recording.RetryPolicy;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Puts the core together: the use cases, which know no framework, over the ports that a flavour brings. */
public class UseCases {

    /** Microseconds are what the tables keep. */
    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Produces
    @Singleton
    SubmitRecording submitRecording(
            Recordings recordings,
            AudioStorage storage,
            UserRegistry registry,
            AccountDeletions deletions,
            Transcription transcription,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        return new SubmitRecording(recordings, storage, registry, deletions, transcription, events, policy, clock);
    }

    @Produces
    @Singleton
    ManageRecordings ownRecordings(
            Recordings recordings,
            AudioStorage storage,
            Transcription transcription,
            RecordingListener events,
            InstantSource clock) {
        return new ManageRecordings(recordings, storage, transcription, events, clock);
    }

    @Produces
    @Singleton
    CorrectTranscript correctTranscript(
            ManageRecordings own,
            Recordings recordings,
            AudioStorage storage,
            RecordingListener events,
            InstantSource clock) {
        return new CorrectTranscript(own, recordings, storage, events, clock);
    }

    @Produces
    @Singleton
    DeleteAccount deleteAccount(
            AccountDeletions deletions,
            ManageRecordings own,
            UserRegistry registry,
            AccountRemoval accounts,
            EmailComposer composer,
            Mail mail,
            RetryPolicy policy,
            InstantSource clock) {
        return new DeleteAccount(deletions, own, registry, accounts, composer, mail, policy, clock);
    }

    @Produces
    @Singleton
    SendMail sendMail(
            Recordings recordings,
            AudioStorage storage,
            UserRegistry registry,
            EmailComposer composer,
            Mail mail,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        return new SendMail(recordings, storage, registry, composer, mail, events, policy, clock);
    }

    @Produces
    @Singleton
    DeliverTranscript deliverTranscript(
            Recordings recordings,
            AudioStorage storage,
            Transcription transcription,
            SendMail sendMail,
            RecordingListener events,
            InstantSource clock) {
        return new DeliverTranscript(recordings, storage, transcription, sendMail, events, clock);
    }

    @Produces
    @Singleton
    WatchTranscription watchTranscription(
            Recordings recordings,
            Transcription transcription,
            DeliverTranscript deliverTranscript,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        var start = new StartTranscription(recordings, transcription, events, policy, clock);
        return new WatchTranscription(recordings, transcription, start, deliverTranscript, events, policy, clock);
    }

    @Produces
    @Singleton
    Sweep sweep(
            Recordings recordings,
            AudioStorage storage,
            WatchTranscription watchTranscription,
            DeliverTranscript deliverTranscript,
            RecordingListener events,
            RetryPolicy policy,
            InstantSource clock) {
        return new Sweep(recordings, storage, watchTranscription, deliverTranscript, events, policy, clock);
    }

    /** One process that has its data to itself. */
    @Produces
    @Singleton
    @DefaultBean
    SweepLeader turn() {
        return () -> true;
    }
}
