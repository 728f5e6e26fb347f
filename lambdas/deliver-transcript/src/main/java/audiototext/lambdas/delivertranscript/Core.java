package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.S3AudioFinder;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.database.MySqlRecordings;
import audiototext.adapters.database.MySqlUserRegistry;
import audiototext.adapters.emailtemplates.QuteLetters;
import audiototext.application.AdoptDroppedAudio;
import audiototext.application.DeliverTranscript;
import audiototext.application.SendMail;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import audiototext.domain.port.RecordingEvents;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.WorkPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/** Puts the use cases together. */
class Core {
    private static final System.Logger LOG = System.getLogger(Core.class.getName());

    /**
     * A mail is claimed for longer than the 90 seconds that the function may take, so that nobody takes over what it still
     * does. What it postpones, the web application's sweep takes up. Ten tries last for some 85 minutes.
     */
    private static final WorkPolicy POLICY = new WorkPolicy(
            10,
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofHours(24));

    @Produces
    @Singleton
    DeliverTranscript deliverTranscript(
            MySqlRecordings recordings,
            MySqlUserRegistry registry,
            AudioStorage storage,
            AmazonTranscription transcription,
            Mail mail,
            Settings settings,
            InstantSource clock) {
        var letters = new QuteLetters(settings.url());
        RecordingEvents log = Core::log;
        var send = new SendMail(recordings, storage, registry, letters, mail, log, POLICY, clock);
        return new DeliverTranscript(recordings, storage, transcription, send, log, clock);
    }

    @Produces
    @Singleton
    AdoptDroppedAudio adoptDroppedAudio(MySqlRecordings recordings, MySqlUserRegistry registry, InstantSource clock) {
        return new AdoptDroppedAudio(recordings, registry, Core::log, POLICY, clock);
    }

    @Produces
    @Singleton
    DeliverOnEnd handler(
            Settings settings,
            MySqlRecordings recordings,
            AmazonTranscription transcription,
            S3AudioFinder finder,
            AdoptDroppedAudio adoptDroppedAudio,
            DeliverTranscript deliverTranscript) {
        var adoption = new Adoption(finder::find, adoptDroppedAudio);
        var delivery = new Delivery(recordings, transcription::job, adoption, deliverTranscript);
        return new DeliverOnEnd(settings.bucket(), delivery);
    }

    private static void log(RecordingEvents.Step step, Recording recording) {
        LOG.log(Level.INFO, "recording {0}: {1}", recording.id(), step);
    }
}
