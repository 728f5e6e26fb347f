package audiototext.lambdas.delivertranscript;

import audiototext.adapters.database.MySqlServer;
import audiototext.tests.awsstandins.Call;
import audiototext.tests.awsstandins.Fault;
import audiototext.tests.awsstandins.FaultyProxy;
import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.SesServer;
import audiototext.tests.awsstandins.StoredMail;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import software.amazon.awssdk.core.sync.RequestBody;

/** MySQL, S3, SES and Transcribe on this machine, each behind a proxy that can be made to fail. */
public final class Cloud implements QuarkusTestResourceLifecycleManager {
    static final String BUCKET = "audio-to-text";
    private static final String URL = "quarkus.datasource.jdbc.url";

    private final MySqlServer mySql = new MySqlServer();
    private S3Server s3;
    private SesServer ses;
    private TranscribeServer transcribe;
    private FaultyProxy beforeS3;
    private FaultyProxy beforeSes;
    private Gate beforeMySql;
    private volatile Predicate<Call> trouble = call -> false;
    private volatile Runnable onMail = () -> {};

    @Override
    public Map<String, String> start() {
        try {
            return started();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> started() throws IOException {
        s3 = S3Server.start();
        s3.createBucket(BUCKET);
        ses = SesServer.start();
        transcribe = TranscribeServer.start(s3.client());
        var busy =
                new Fault.Answer(503, "application/xml", "<Error><Code>SlowDown</Code><Message>busy</Message></Error>");
        beforeS3 = FaultyProxy.before(s3.endpoint()).always(call -> trouble.test(call), busy);
        beforeSes = FaultyProxy.before(ses.endpoint()).always(this::isMailInTrouble, busy);
        System.setProperty("aws.endpointUrlS3", beforeS3.endpoint().toString());
        System.setProperty("aws.endpointUrlSes", beforeSes.endpoint().toString());
        System.setProperty("aws.endpointUrlTranscribe", transcribe.endpoint().toString());
        System.setProperty("aws.region", "us-east-1");
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        var settings = new HashMap<>(database());
        // Each function has a process and a connection of its own; in the tests they share both.
        settings.put("quarkus.datasource.jdbc.max-size", "20");
        settings.put("audio-to-text.bucket", BUCKET);
        settings.put("audio-to-text.url", "https://audio.example.org");
        settings.put("audio-to-text.mail-sender", "Audio to Text <audio@example.org>");
        return settings;
    }

    private boolean isMailInTrouble(Call call) {
        onMail.run();
        return trouble.test(call);
    }

    /** The web application migrates the database; here the test does. */
    private Map<String, String> database() throws IOException {
        var connection = new HashMap<>(mySql.start());
        var flyway = Flyway.configure()
                .dataSource(
                        connection.get(URL),
                        connection.get("quarkus.datasource.username"),
                        connection.get("quarkus.datasource.password"))
                .locations("db/migration", "db/full-text", "db/replicas")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        var server = URI.create(connection.get(URL).substring("jdbc:".length()));
        beforeMySql = new Gate(server.getPort());
        var options = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        connection.put(URL, "jdbc:mysql://127.0.0.1:" + beforeMySql.port() + server.getPath() + options);
        return connection;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Cloud.class));
    }

    TranscribeServer transcribe() {
        return transcribe;
    }

    Gate mySql() {
        return beforeMySql;
    }

    void put(String key, byte[] content, Map<String, String> metadata) {
        s3.client().putObject(put -> put.bucket(BUCKET).key(key).metadata(metadata), RequestBody.fromBytes(content));
    }

    boolean holds(String key) {
        return s3.client()
                .listObjectsV2(list -> list.bucket(BUCKET).prefix(key))
                .hasContents();
    }

    List<StoredMail> mailsAbout(Object id) throws IOException {
        return ses.mails().stream()
                .filter(mail -> mail.text().contains(id.toString()))
                .toList();
    }

    int callsOfS3() {
        return beforeS3.calls().size();
    }

    int callsOfTranscribe() {
        return transcribe.faults().calls("GetTranscriptionJob");
    }

    /** From now on, matching calls of S3 and SES fail. */
    void fail(Predicate<Call> calls) {
        trouble = calls;
    }

    /** Runs when a mail is handed over. */
    void onMail(Runnable action) {
        onMail = action;
    }

    void allIsWell() {
        trouble = call -> false;
        onMail = () -> {};
        transcribe.faults().none();
        beforeMySql.open();
    }

    @Override
    public void stop() {
        beforeS3.close();
        beforeSes.close();
        transcribe.close();
        ses.close();
        s3.close();
        beforeMySql.close();
        mySql.stop();
    }
}
