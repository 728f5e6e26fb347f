package audiototext.lambdas.starttranscription;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable speaks TLS and trusts the right authorities. */
class TlsNativeIT {
    private static final Cloud CLOUD = new Cloud();

    @TempDir
    private static Path folder;

    private static TlsFront transcribe;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        CLOUD.start();
        var authority = new Authority(folder);
        authority.certify();
        var plain = URI.create(System.getProperty("aws.endpointUrlTranscribe"));
        transcribe = new TlsFront(authority.server(), Authority.PASSWORD.toCharArray(), plain);
    }

    @AfterAll
    static void stop() {
        transcribe.close();
        CLOUD.stop();
    }

    @Test
    void givenACertificateWithATrustedRoot_thenTheJobIsStarted() throws Exception {
        try (var function = function(
                "-Djavax.net.ssl.trustStore=" + new Authority(folder).trusted(),
                "-Djavax.net.ssl.trustStorePassword=" + Authority.PASSWORD)) {
            assertThat(function.invoke(stored()).succeeded()).isTrue();
        }
        assertThat(CLOUD.job(id)).isPresent();
    }

    @Test
    void givenAnUnknownRoot_thenNothingIsSentAndTheLogSaysWhy() throws Exception {
        try (var function = function()) {
            assertThat(function.invoke(stored()).succeeded()).isFalse();
            assertThat(function.log()).contains("unable to find valid certification path");
        }
        assertThat(CLOUD.job(id)).isEmpty();
    }

    private static LambdaProcess function(String... options) throws IOException {
        var bootstrap = FunctionZip.bootstrap(Path.of("target/function.zip"), folder);
        var command = new ArrayList<String>(List.of(bootstrap.toString()));
        command.addAll(List.of(options));
        var environment = new HashMap<>(CLOUD.environment());
        environment.put("AWS_ENDPOINT_URL_TRANSCRIBE", transcribe.uri().toString());
        return new LambdaProcess(command, environment, Path.of("target/native-it/tls.log"));
    }

    private String stored() {
        var key = "ada/2026-11-24/audio/" + id + ".wav";
        CLOUD.store(key, "RIFF\0\0\0\0WAVEfmt and so on".getBytes(StandardCharsets.US_ASCII), Map.of());
        return """
                {"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put",\
                "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","size":5}}}]}""".formatted(Cloud.BUCKET, key);
    }
}
