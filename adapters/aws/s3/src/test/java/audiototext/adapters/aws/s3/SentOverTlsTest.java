package audiototext.adapters.aws.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.recording.Language;
import audiototext.domain.user.Subject;
import audiototext.tests.awsstandins.S3Server;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What the SDK sends when it calls S3 itself over TLS. Nothing listens at the address, and nothing has to. */
class SentOverTlsTest {
    private static final URI NOTHING_LISTENS = URI.create("https://127.0.0.1:1");

    private final AtomicReference<SdkHttpRequest> sent = new AtomicReference<>();

    @Test
    void audioIsSentAsItIsWithItsChecksum() {
        assertThatIOException()
                .isThrownBy(() -> storage()
                        .store(
                                Bucket.newKey(),
                                new Subject("s"),
                                Language.AUTO,
                                new Noise(1000),
                                OptionalLong.of(1000)));

        assertThat(sent.get().firstMatchingHeader("x-amz-content-sha256")).contains("UNSIGNED-PAYLOAD");
        assertThat(sent.get().firstMatchingHeader("x-amz-checksum-crc32")).isPresent();
        assertThat(sent.get().firstMatchingHeader("Content-Length")).contains("1000");
        assertThat(sent.get().firstMatchingHeader("Content-Encoding")).isEmpty();
    }

    private S3AudioStorage storage() {
        var client = S3Server.clientBuilder(NOTHING_LISTENS)
                .overrideConfiguration(configuration ->
                        configuration.addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeTransmission(
                                    Context.BeforeTransmission context, ExecutionAttributes attributes) {
                                sent.set(context.httpRequest());
                            }
                        }));
        return new S3AudioStorage(client.build(), new S3Settings(Bucket.NAME, Optional.empty()));
    }
}
