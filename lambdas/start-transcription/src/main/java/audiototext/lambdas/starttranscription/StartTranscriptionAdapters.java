package audiototext.lambdas.starttranscription;

import audiototext.adapters.aws.s3.S3AudioFinder;
import audiototext.adapters.aws.s3.S3Settings;
import audiototext.adapters.aws.transcribe.AmazonTranscription;
import audiototext.adapters.aws.transcribe.TranscribeClients;
import audiototext.adapters.aws.transcribe.TranscribeSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import software.amazon.awssdk.services.s3.S3Client;

/** Wires the function. The SDK finds region and credentials in the environment that Lambda sets. */
class StartTranscriptionAdapters {

    @Produces
    @Singleton
    StartOnStored handler(S3Client s3, StartTranscriptionSettings settings) {
        var transcription = new AmazonTranscription(
                TranscribeClients.builder().build(),
                s3,
                new TranscribeSettings(
                        settings.bucket(),
                        settings.encryptionKey(),
                        TranscribeSettings.vocabularies(settings.vocabulary().orElse(""))),
                InstantSource.system());
        var finder = new S3AudioFinder(s3, new S3Settings(settings.bucket(), settings.encryptionKey()));
        return new StartOnStored(settings.bucket(), transcription.formats(), finder::find, transcription::start);
    }
}
