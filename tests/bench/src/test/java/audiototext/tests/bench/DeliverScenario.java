package audiototext.tests.bench;

import audiototext.adapters.database.MySqlServer;
import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.SesServer;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.transcribe.TranscribeClient;

/** Recordings of four hours of speech are transcribed, one after another; each event comes in a queue's message. */
final class DeliverScenario implements FunctionScenario {
    private static final String BUCKET = "audio-to-text";
    private static final byte[] SUBJECT = "ada".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MP3 = "ID3\u0004\0\0\0\0\0\0 and what follows".getBytes(StandardCharsets.US_ASCII);
    /** 15 words, six seconds of speech. */
    private static final String SENTENCE = "We heard what they had to say, every word of it, and then we went home. ";
    /** At 150 words a minute, which is 5 MB of JSON. */
    private static final String FOUR_HOURS = SENTENCE.repeat(4 * 60 * 10);

    private final MySqlServer mySql = new MySqlServer();
    private final Map<String, String> connection = mySql.start();
    private final S3Server s3 = S3Server.start();
    private final SesServer ses = SesServer.start();
    private final TranscribeServer transcribe = TranscribeServer.start(s3.client());
    private final MeteredProxy meteredS3 = new MeteredProxy(s3.endpoint());
    private final MeteredProxy meteredSes = new MeteredProxy(ses.endpoint());
    private final MeteredProxy meteredTranscribe = new MeteredProxy(transcribe.endpoint());
    private final MeteredDatabase meteredDatabase;
    private final TranscribeClient jobs = client(transcribe.endpoint());

    DeliverScenario() throws IOException, SQLException {
        meteredDatabase = new MeteredDatabase(
                new InetSocketAddress(databaseUri().getHost(), databaseUri().getPort()));
        s3.createBucket(BUCKET);
        Flyway.configure()
                .dataSource(url(), connection.get("quarkus.datasource.username"), password())
                .locations("classpath:db/migration", "classpath:db/full-text")
                .load()
                .migrate();
        try (var database = database();
                var insert = database.prepareStatement("insert into users (subject, user_name, email, last_sign_in)"
                        + " values (?, 'ada', 'ada@example.org', '2026-11-24')")) {
            insert.setBytes(1, SUBJECT);
            insert.executeUpdate();
        }
    }

    private static TranscribeClient client(URI endpoint) {
        return TranscribeClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public String function() {
        return "deliver-transcript";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "AUDIO_TO_TEXT_BUCKET", BUCKET,
                "AUDIO_TO_TEXT_URL", "https://audio.example.org",
                "AUDIO_TO_TEXT_MAIL_SENDER", "Audio to Text <audio@example.org>",
                "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:mysql://127.0.0.1:" + meteredDatabase.port()
                                + databaseUri().getPath(),
                "QUARKUS_DATASOURCE_USERNAME", connection.get("quarkus.datasource.username"),
                "QUARKUS_DATASOURCE_PASSWORD", password(),
                "AWS_ENDPOINT_URL_S3", meteredS3.uri().toString(),
                "AWS_ENDPOINT_URL_SES", meteredSes.uri().toString(),
                "AWS_ENDPOINT_URL_TRANSCRIBE", meteredTranscribe.uri().toString());
    }

    @Override
    public String nextEvent() throws IOException {
        ses.clear();
        var id = UUID.randomUUID().toString();
        var key = "ada/2026-11-24/audio/" + id + ".mp3";
        s3.client().putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromBytes(MP3));
        submit(id);
        jobs.startTranscriptionJob(job -> job.transcriptionJobName(id)
                .media(media -> media.mediaFileUri("s3://" + BUCKET + "/" + key))
                .identifyLanguage(true)
                .outputBucketName(BUCKET)
                .outputKey("transcripts/" + id + ".json"));
        transcribe.jobs().complete(id, FOUR_HOURS);
        return QueueMessages.stored(BUCKET, "transcripts/" + id + ".json");
    }

    private void submit(String id) throws IOException {
        try (var database = database();
                var insert = database.prepareStatement("insert into recordings (id, version, owner, user_name, name,"
                        + " chosen_language, format, submitted_at, status, content_bytes, content_sha256, heard_nanos,"
                        + " attempt, tries) values (?, 0, ?, 'ada', 'talk', 'auto', 'mp3', '2026-11-24 10:00:00',"
                        + " 'TRANSCRIBING', 24, repeat('0', 64), 0, 1, 1)")) {
            insert.setString(1, id);
            insert.setBytes(2, SUBJECT);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(url(), connection.get("quarkus.datasource.username"), password());
    }

    private URI databaseUri() {
        return URI.create(url().substring("jdbc:".length()));
    }

    private String url() {
        return connection.get("quarkus.datasource.jdbc.url");
    }

    private String password() {
        return connection.get("quarkus.datasource.password");
    }

    @Override
    public double takeStubMillis() {
        return meteredS3.takeMillis()
                + meteredSes.takeMillis()
                + meteredTranscribe.takeMillis()
                + meteredDatabase.takeMillis();
    }

    @Override
    public void close() throws IOException {
        jobs.close();
        meteredDatabase.close();
        meteredTranscribe.close();
        meteredSes.close();
        meteredS3.close();
        transcribe.close();
        ses.close();
        s3.close();
        mySql.stop();
    }
}
