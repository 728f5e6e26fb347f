package audiototext.tests.awsstandins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * The stand-in for Amazon S3: S3Mock in its own process. It has no notifications and checks no signatures. Its plain
 * connector listens on all interfaces, because there is no setting for it.
 */
public final class S3Server implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on ports .* (\\d+) \\(http\\)");

    private final Path files;
    private final ServerProcess process;
    private final S3Client client;

    private S3Server(Path files, ServerProcess process) {
        this.files = files;
        this.process = process;
        this.client = clientBuilder(endpoint()).build();
    }

    /** Starts an empty server on a free port; it keeps its objects in files under {@code target} until it is closed. */
    public static S3Server start() throws IOException {
        var target = Files.createDirectories(Path.of("target").toAbsolutePath());
        var files = Files.createTempDirectory(target, "s3mock");
        return new S3Server(
                files,
                new ServerProcess(
                        PORT,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                // It starts in half the time without the optimising compiler.
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-Djava.io.tmpdir=" + files,
                                "-jar",
                                StandInFiles.of("s3mock-exec.jar"),
                                "--server.port=0",
                                "--http.port=0")));
    }

    public URI endpoint() {
        return process.endpoint();
    }

    /** A client for this server; closed with it. */
    public S3Client client() {
        return client;
    }

    /** Makes a builder of clients with the settings for this server, for example for a proxy in front of it. */
    public static S3ClientBuilder clientBuilder(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .forcePathStyle(true)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    public void createBucket(String name) {
        client.createBucket(bucket -> bucket.bucket(name));
    }

    @Override
    public void close() {
        client.close();
        process.close();
        try {
            // S3Mock should delete them itself, but leaves the objects in buckets.
            FileUtils.deleteDirectory(files.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
