package audiototext.aws;

import audiototext.adapters.aws.s3.S3Clients;
import audiototext.adapters.aws.ses.SesClients;
import audiototext.adapters.aws.transcribe.TranscribeClients;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** The clients of AWS, as patient as their adapters want them. The SDK finds region, credentials and endpoints. */
@Singleton
public class AwsClients {
    private final S3Client s3 = S3Clients.patient(
                    S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
            .build();
    private final SesClient ses = SesClients.patient(
                    SesClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
            .build();
    private final TranscribeClient transcribe = TranscribeClients.builder().build();

    public S3Client s3() {
        return s3;
    }

    SesClient ses() {
        return ses;
    }

    TranscribeClient transcribe() {
        return transcribe;
    }

    @PreDestroy
    void close() {
        s3.close();
        ses.close();
        transcribe.close();
    }
}
