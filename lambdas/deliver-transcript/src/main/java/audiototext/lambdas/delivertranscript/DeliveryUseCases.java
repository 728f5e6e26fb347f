package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.S3AudioFinder;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.database.SqlRecordings;
import audiototext.adapters.database.SqlUserRegistry;
import audiototext.adapters.emailtemplates.QuteEmailComposer;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.DeliverTranscript;
import audiototext.application.SendMail;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import audiototext.domain.port.RecordingListener;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RetryPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/** Puts the use cases together. */
class DeliveryUseCases {
    private static final System.Logger LOG = System.getLogger(DeliveryUseCases.class.getName());

    /**
     * A mail is claimed for longer than the 90 seconds that the function may take, so that nobody takes over what it still
     * does. What it postpones, the web application's sweep takes up. Ten tries last for some 85 minutes.
     */
    private static final RetryPolicy POLICY = new RetryPolicy(
            10,
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofHours(24));

    @Produces
    @Singleton
    DeliverTranscript deliverTranscript(
            SqlRecordings recordings,
            SqlUserRegistry registry,
            AudioStorage storage,
            AmazonTranscription transcription,
            Mail mail,
            DeliverTranscriptSettings settings,
            InstantSource clock) {
        var composer = new QuteEmailComposer(settings.url());
        RecordingListener log = DeliveryUseCases::log;
        var send = new SendMail(recordings, storage, registry, composer, mail, log, POLICY, clock);
        return new DeliverTranscript(recordings, storage, transcription, send, log, clock);
    }

    @Produces
    @Singleton
    AdoptDroppedAudio adoptDroppedAudio(SqlRecordings recordings, SqlUserRegistry registry, InstantSource clock) {
        return new AdoptDroppedAudio(recordings, registry, DeliveryUseCases::log, POLICY, clock);
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

    private static void log(RecordingListener.Step step, Recording recording) {
        LOG.log(Level.INFO, "recording {0}: {1}", recording.id(), step);
    }
}
