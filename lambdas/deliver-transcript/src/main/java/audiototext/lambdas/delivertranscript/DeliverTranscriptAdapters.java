package audiototext.lambdas.delivertranscript;

import audiototext.adapters.aws.s3.S3AudioFinder;
import audiototext.adapters.aws.s3.S3AudioStorage;
import audiototext.adapters.aws.s3.S3Settings;
import audiototext.adapters.aws.ses.SesClients;
import audiototext.adapters.aws.ses.SesMail;
import audiototext.adapters.aws.ses.SesSettings;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.aws.transcribe.TranscribeClients;
import audiototext.adapters.aws.transcribe.TranscribeSettings;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.SesClientBuilder;

/** Chooses the adapters behind the ports. The SDK finds region and credentials in the environment that Lambda sets. */
@Singleton
class DeliverTranscriptAdapters {
    private final S3Client s3;

    DeliverTranscriptAdapters(S3Client s3) {
        this.s3 = s3;
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    AudioStorage storage(DeliverTranscriptSettings settings) {
        return new S3AudioStorage(s3, s3Settings(settings));
    }

    @Produces
    @Singleton
    S3AudioFinder finder(DeliverTranscriptSettings settings) {
        return new S3AudioFinder(s3, s3Settings(settings));
    }

    private static S3Settings s3Settings(DeliverTranscriptSettings settings) {
        return new S3Settings(settings.bucket(), settings.encryptionKey());
    }

    /** This function starts no jobs, so it needs no vocabularies. */
    @Produces
    @Singleton
    AmazonTranscription transcription(DeliverTranscriptSettings settings, InstantSource clock) {
        var transcribe = new TranscribeSettings(settings.bucket(), settings.encryptionKey(), Map.of());
        return new AmazonTranscription(TranscribeClients.builder().build(), s3, transcribe, clock);
    }

    @Produces
    @Singleton
    SesClient ses(SesClientBuilder builder) {
        return SesClients.careful(builder).build();
    }

    @Produces
    @Singleton
    Mail mail(SesClient ses, DeliverTranscriptSettings settings, InstantSource clock) {
        return new SesMail(ses, new SesSettings(settings.mailSender(), settings.mailConfigurationSet()), clock);
    }
}
