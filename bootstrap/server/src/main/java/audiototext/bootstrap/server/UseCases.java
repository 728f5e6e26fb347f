package audiototext.bootstrap.server;

import audiototext.application.AudioIntake;
import audiototext.application.CorrectTranscript;
import audiototext.application.DeliverTranscript;
import audiototext.application.ManageRecordings;
import audiototext.application.RecordingEmails;
import audiototext.application.Retries;
import audiototext.application.SendMail;
import audiototext.application.StartTranscription;
import audiototext.application.SubmissionRules;
import audiototext.application.SubmitRecording;
import audiototext.application.Submitters;
import audiototext.application.Sweep;
import audiototext.application.Transcripts;
import audiototext.application.Transitions;
import audiototext.application.Uploads;
import audiototext.application.WatchTranscription;
import audiototext.application.account.Belongings;
import audiototext.application.account.DeleteAccount;
import audiototext.application.account.DeletionReceipt;
import audiototext.application.account.ManagePreferences;
import audiototext.application.language.TranscribeAgain;
import audiototext.domain.port.AccountDeletions;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.AudioInspection;
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

/** Wires the core: the use cases, which know no framework, on top of the ports that a flavour provides. */
public class UseCases {

    /** The tables keep microseconds. */
    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    @Produces
    @Singleton
    Transitions transitions(Recordings recordings, RecordingListener listener, InstantSource clock) {
        return new Transitions(recordings, listener, clock);
    }

    @Produces
    @Singleton
    Transcripts transcripts(Recordings recordings, AudioStorage storage) {
        return new Transcripts(recordings, storage);
    }

    @Produces
    @Singleton
    Uploads uploads(Recordings recordings, AudioStorage storage, Transitions transitions, RetryPolicy policy) {
        return new Uploads(recordings, storage, transitions, policy);
    }

    @Produces
    @Singleton
    AudioIntake audioIntake(
            Recordings recordings,
            AudioStorage storage,
            AudioInspection inspection,
            Uploads uploads,
            Transitions transitions) {
        return new AudioIntake(recordings, storage, inspection, uploads, transitions);
    }

    @Produces
    @Singleton
    Submitters submitters(UserRegistry registry, AccountDeletions deletions) {
        return new Submitters(registry, deletions);
    }

    @Produces
    @Singleton
    ManagePreferences managePreferences(UserRegistry registry) {
        return new ManagePreferences(registry);
    }

    @Produces
    @Singleton
    SubmitRecording submitRecording(
            Recordings recordings,
            Submitters submitters,
            Transcription transcription,
            Uploads uploads,
            AudioIntake intake) {
        return new SubmitRecording(recordings, submitters, new SubmissionRules(transcription), uploads, intake);
    }

    @Produces
    @Singleton
    ManageRecordings manageRecordings(
            Recordings recordings,
            AudioStorage storage,
            Transcription transcription,
            Transcripts transcripts,
            Transitions transitions) {
        return new ManageRecordings(recordings, storage, transcription, transcripts, transitions);
    }

    @Produces
    @Singleton
    CorrectTranscript correctTranscript(
            ManageRecordings own, Recordings recordings, Transcripts transcripts, Transitions transitions) {
        return new CorrectTranscript(own, recordings, transcripts, transitions);
    }

    @Produces
    @Singleton
    TranscribeAgain transcribeAgain(
            ManageRecordings own, Recordings recordings, Transcription transcription, Transitions transitions) {
        return new TranscribeAgain(own, recordings, transcription, transitions);
    }

    @Produces
    @Singleton
    Belongings belongings(AccountRemoval accounts, ManageRecordings own, UserRegistry registry) {
        return new Belongings(accounts, own, registry);
    }

    @Produces
    @Singleton
    DeletionReceipt deletionReceipt(EmailComposer composer, Mail mail, RetryPolicy policy) {
        return new DeletionReceipt(composer, mail, policy);
    }

    @Produces
    @Singleton
    DeleteAccount deleteAccount(
            AccountDeletions deletions,
            Belongings belongings,
            DeletionReceipt receipt,
            RetryPolicy policy,
            InstantSource clock) {
        return new DeleteAccount(deletions, belongings, receipt, policy, clock);
    }

    @Produces
    @Singleton
    RecordingEmails recordingEmails(UserRegistry registry, Transcripts transcripts, EmailComposer composer) {
        return new RecordingEmails(registry, transcripts, composer);
    }

    @Produces
    @Singleton
    SendMail sendMail(
            Recordings recordings, RecordingEmails emails, Mail mail, Transitions transitions, RetryPolicy policy) {
        return new SendMail(recordings, emails, mail, transitions, policy);
    }

    @Produces
    @Singleton
    DeliverTranscript deliverTranscript(
            Recordings recordings,
            Transcripts transcripts,
            Transcription transcription,
            SendMail sendMail,
            Transitions transitions) {
        return new DeliverTranscript(recordings, transcripts, transcription, sendMail, transitions);
    }

    @Produces
    @Singleton
    WatchTranscription watchTranscription(
            Recordings recordings,
            Transcription transcription,
            DeliverTranscript deliverTranscript,
            Transitions transitions,
            RetryPolicy policy) {
        var start = new StartTranscription(recordings, transcription, transitions, policy);
        return new WatchTranscription(recordings, transcription, start, deliverTranscript);
    }

    @Produces
    @Singleton
    Sweep sweep(
            WatchTranscription watchTranscription,
            DeliverTranscript deliverTranscript,
            Uploads uploads,
            Transitions transitions,
            RetryPolicy policy) {
        var retries = new Retries(transitions, policy);
        return new Sweep(transitions, watchTranscription, deliverTranscript, uploads, retries);
    }

    /** For a flavour with one process, which has its data to itself. */
    @Produces
    @Singleton
    @DefaultBean
    SweepLeader sweepLeader() {
        return () -> true;
    }
}
