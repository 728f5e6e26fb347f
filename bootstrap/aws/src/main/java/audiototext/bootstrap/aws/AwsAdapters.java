package audiototext.bootstrap.aws;

import audiototext.adapters.aws.s3.S3AudioStorage;
import audiototext.adapters.aws.s3.S3Settings;
import audiototext.adapters.aws.ses.SesMail;
import audiototext.adapters.aws.ses.SesSettings;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.aws.transcribe.TranscribeSettings;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Mail;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.RetryPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Chooses this flavour's adapters behind the ports, and how long the core waits for them. */
public class AwsAdapters {

    /** Events move recordings on within seconds; the sweep checks on those without news for five minutes. */
    @Produces
    @Singleton
    RetryPolicy policy() {
        return RetryPolicy.watching(Duration.ofMinutes(5));
    }

    @Produces
    @Singleton
    AudioStorage storage(S3Client s3, StorageSettings settings) {
        return new S3AudioStorage(s3, new S3Settings(settings.bucket(), settings.encryptionKey()));
    }

    @Produces
    @Singleton
    Transcription transcription(
            TranscribeClient transcribe,
            S3Client s3,
            StorageSettings storage,
            TranscriptionSettings settings,
            InstantSource clock) {
        var vocabularies = TranscribeSettings.vocabularies(settings.vocabulary().orElse(""));
        return new AmazonTranscription(
                transcribe, s3, new TranscribeSettings(storage.bucket(), storage.encryptionKey(), vocabularies), clock);
    }

    /** Transcribe looks into the audio; its refusal becomes a failure. */
    @Produces
    @Singleton
    AudioInspection inspection() {
        return submission -> Optional.empty();
    }

    /** This application cannot delete the provider's accounts. */
    @Produces
    @Singleton
    AccountRemoval accountRemoval() {
        return subject -> {};
    }

    @Produces
    @Singleton
    Mail mail(SesClient ses, MailSettings settings, InstantSource clock) {
        var sender = new SesSettings(settings.mailSender(), settings.mailConfigurationSet());
        return new SesMail(ses, sender, clock);
    }
}
