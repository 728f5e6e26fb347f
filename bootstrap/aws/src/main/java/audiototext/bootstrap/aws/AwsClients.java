package audiototext.bootstrap.aws;

import audiototext.adapters.aws.ses.SesClients;
import audiototext.adapters.aws.transcribe.TranscribeClients;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.SesClientBuilder;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/**
 * The AWS clients that Quarkus cannot provide: SES with our rules for sending again, and Transcribe, for which it has
 * no client.
 */
class AwsClients {

    @Produces
    @Singleton
    SesClient ses(SesClientBuilder builder) {
        return SesClients.careful(builder).build();
    }

    @Produces
    @Singleton
    TranscribeClient transcribe() {
        return TranscribeClients.builder().build();
    }

    void close(@Disposes SesClient ses) {
        ses.close();
    }

    void close(@Disposes TranscribeClient transcribe) {
        transcribe.close();
    }
}
