package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.S3AudioFinder;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.database.SqlRecordings;
import audiototext.adapters.database.SqlUserRegistry;
import audiototext.adapters.emailtemplates.QuteEmailComposer;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.DeliverTranscript;
import audiototext.application.RecordingEmails;
import audiototext.application.SendMail;
import audiototext.application.Transcripts;
import audiototext.application.Transitions;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RetryPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/** Wires the use cases. */
class DeliveryUseCases {
    private static final System.Logger LOG = System.getLogger(DeliveryUseCases.class.getName());

    /**
     * A mail is claimed for longer than the 90 seconds that the function may take, so that no other process sends a
     * mail that the function is still sending. The web application's sweep continues with what the function postpones.
     * Ten attempts last about 85 minutes.
     */
    private static final RetryPolicy POLICY = RetryPolicy.watching(Duration.ofMinutes(5));

    @Produces
    @Singleton
    Transitions transitions(SqlRecordings recordings, InstantSource clock) {
        return new Transitions(recordings, DeliveryUseCases::log, clock);
    }

    @Produces
    @Singleton
    Transcripts transcripts(SqlRecordings recordings, AudioStorage storage) {
        return new Transcripts(recordings, storage);
    }

    @Produces
    @Singleton
    SendMail sendMail(
            SqlRecordings recordings,
            SqlUserRegistry registry,
            Transcripts transcripts,
            Mail mail,
            Transitions transitions,
            DeliverTranscriptSettings settings) {
        var emails = new RecordingEmails(registry, transcripts, new QuteEmailComposer(settings.url()));
        return new SendMail(recordings, emails, mail, transitions, POLICY);
    }

    @Produces
    @Singleton
    DeliverTranscript deliverTranscript(
            SqlRecordings recordings,
            Transcripts transcripts,
            AmazonTranscription transcription,
            SendMail sendMail,
            Transitions transitions) {
        return new DeliverTranscript(recordings, transcripts, transcription, sendMail, transitions);
    }

    @Produces
    @Singleton
    AdoptDroppedAudio adoptDroppedAudio(SqlRecordings recordings, SqlUserRegistry registry, Transitions transitions) {
        return new AdoptDroppedAudio(recordings, registry, transitions, POLICY);
    }

    @Produces
    @Singleton
    DeliverOnEnd handler(
            DeliverTranscriptSettings settings,
            SqlRecordings recordings,
            AmazonTranscription transcription,
            S3AudioFinder finder,
            AdoptDroppedAudio adoptDroppedAudio,
            DeliverTranscript deliverTranscript) {
        var adoption = new Adoption(finder::find, adoptDroppedAudio);
        var delivery = new Delivery(recordings, transcription::job, adoption, deliverTranscript);
        return new DeliverOnEnd(settings.bucket(), delivery);
    }

    private static void log(RecordingEvent event) {
        LOG.log(Level.INFO, "recording {0}: {1}", event.recording().id(), event.step());
    }
}
