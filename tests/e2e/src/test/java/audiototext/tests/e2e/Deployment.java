package audiototext.tests.e2e;

import audiototext.adapters.database.MySqlServer;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.FaultyProxy;
import audiototext.tests.awsstandins.ServerProcess;
import audiototext.tests.awsstandins.lambda.FunctionZip;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The AWS flavour as it is deployed: the web application and both functions, run from their packages in one process
 * each.
 */
final class Deployment implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Path TARGET = Path.of("target");

    private final MySqlServer mySql = new MySqlServer();
    private final Outside outside = new Outside();
    private final Issuer issuer = new Issuer();
    private final Map<String, String> database = mySql.start();
    private final String url;
    private final ServerProcess web;
    private final LambdaProcess start;
    private final FaultyProxy beforeSes;
    private final LambdaProcess deliver;

    /** On a free port; the address in its mails leads nowhere. */
    Deployment() throws IOException {
        this(0, "https://audio.example.org");
    }

    /** @param url the application's address for users */
    Deployment(int port, String url) throws IOException {
        this.url = url;
        outside.start();
        web = web(port, issuer.start());
        start = function("start-transcription", "start-transcription.log", Map.of());
        beforeSes = FaultyProxy.before(Outside.ses().endpoint());
        deliver = anotherDeliverTranscript("deliver-transcript.log");
        RestAssured.port = web.endpoint().getPort();
    }

    private ServerProcess web(int port, Map<String, String> provider) throws IOException {
        var environment = new HashMap<>(common());
        environment.putAll(variables(database));
        environment.putAll(variables(provider));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ServerProcess(PORT, PackagedWeb.of("aws").command(), environment, TARGET);
    }

    /** Starts another instance, as Lambda does when the first is busy or gone. */
    LambdaProcess anotherDeliverTranscript(String log) throws IOException {
        var environment = variables(database);
        environment.put("AWS_ENDPOINT_URL_SES", beforeSes.endpoint().toString());
        return function("deliver-transcript", log, environment);
    }

    private LambdaProcess function(String name, String log, Map<String, String> more) throws IOException {
        var environment = new HashMap<>(common());
        environment.putAll(more);
        var zip = Path.of("../../lambdas", name, "target/function.zip");
        var command = FunctionZip.command(zip, TARGET.resolve(name));
        return new LambdaProcess(command, environment, TARGET.resolve(log));
    }

    private Map<String, String> common() {
        var environment = new HashMap<>(Outside.environment());
        environment.put("AUDIO_TO_TEXT_BUCKET", Outside.BUCKET);
        environment.put("AUDIO_TO_TEXT_MAIL_SENDER", "Audio to Text <audio@example.org>");
        environment.put("AUDIO_TO_TEXT_URL", url);
        return environment;
    }

    private static Map<String, String> variables(Map<String, String> properties) {
        var variables = new HashMap<String, String>();
        properties.forEach(
                (name, value) -> variables.put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
        return variables;
    }

    /** Another process seems to hold the sweep, but never sweeps: only events move recordings on. */
    void stopSweeping() throws SQLException {
        change("UPDATE claims SET holder = 'another', held_until = '2100-01-01' WHERE work = 'sweep'");
    }

    /** Acts as if all claims of recordings had expired. */
    void expireClaims() throws SQLException {
        change("UPDATE recordings SET claimed_until = '2026-01-01' WHERE claimed_until IS NOT NULL");
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.get("quarkus.datasource.jdbc.url"),
                        database.get("quarkus.datasource.username"),
                        database.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The database, which a test may stop and start again. */
    MySqlServer mySql() {
        return mySql;
    }

    /** The proxy between the function and SES. */
    FaultyProxy beforeSes() {
        return beforeSes;
    }

    LambdaProcess startTranscription() {
        return start;
    }

    LambdaProcess deliverTranscript() {
        return deliver;
    }

    @Override
    public void close() {
        deliver.close();
        beforeSes.close();
        start.close();
        web.close();
        issuer.stop();
        outside.stop();
        mySql.stop();
    }
}
