package audiototext.adapters.aws.s3;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.RecordingId;
import audiototext.tests.awsstandins.FaultyProxy;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/** A bucket on its own S3 server, behind a proxy that is new for each test. */
final class Bucket implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final String NAME = "audio";

    private S3Server server;
    private FaultyProxy proxy;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = S3Server.start();
        server.createBucket(NAME);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        proxy = FaultyProxy.before(server.endpoint());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        proxy.close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.close();
    }

    /** A client that bypasses the proxy. */
    S3Client client() {
        return server.client();
    }

    FaultyProxy proxy() {
        return proxy;
    }

    List<MultipartUpload> unfinishedUploads() {
        return server.client().listMultipartUploads(list -> list.bucket(NAME)).uploads();
    }

    /** A storage that calls S3 directly. */
    S3AudioStorage storage() {
        return storage(server.endpoint(), Duration.ofSeconds(30), Duration.ofSeconds(60), Optional.empty());
    }

    S3AudioStorage storageBehindProxy() {
        return storage(proxy.endpoint(), Duration.ofSeconds(30), Duration.ofSeconds(60), Optional.empty());
    }

    S3AudioStorage impatientStorageBehindProxy() {
        return storage(proxy.endpoint(), Duration.ofSeconds(2), Duration.ofSeconds(20), Optional.empty());
    }

    S3AudioStorage storageWithKeyBehindProxy(String key) {
        return storage(proxy.endpoint(), Duration.ofSeconds(30), Duration.ofSeconds(60), Optional.of(key));
    }

    private static S3AudioStorage storage(URI endpoint, Duration attempt, Duration call, Optional<String> key) {
        var client = S3Server.clientBuilder(endpoint)
                .overrideConfiguration(
                        limits -> limits.apiCallAttemptTimeout(attempt).apiCallTimeout(call));
        return new S3AudioStorage(client.build(), new S3Settings(NAME, key));
    }

    static AudioKey newKey() {
        return new AudioKey("ada@example.org", LocalDate.of(2026, 11, 22), RecordingId.random(), AudioFormat.WEBM);
    }
}
