package audiototext.tests.bench;

import audiototext.adapters.database.MySqlServer;
import audiototext.tests.awsstandins.S3Server;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The services that the web application needs, and a user with ten thousand recordings. */
final class WebSurroundings implements AutoCloseable {
    private static final String BUCKET = "audio-to-text";
    private static final String OWNER = "ada";
    private static final int RECORDINGS = 10_000;

    private final MySqlServer mySql = new MySqlServer();
    private final Map<String, String> connection = mySql.start();
    private final S3Server s3 = S3Server.start();
    private final Issuer issuer = new Issuer();

    WebSurroundings() throws IOException {
        s3.createBucket(BUCKET);
    }

    Map<String, String> environment(int port) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("AUDIO_TO_TEXT_BUCKET", BUCKET);
        environment.put("AUDIO_TO_TEXT_MAIL_SENDER", "audio@example.org");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", connection.get("quarkus.datasource.jdbc.url"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", connection.get("quarkus.datasource.username"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", connection.get("quarkus.datasource.password"));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url());
        environment.put("QUARKUS_OIDC_CLIENT_ID", Issuer.CLIENT);
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of more than 32 characters, for cookies");
        environment.put("AWS_REGION", "us-east-1");
        environment.put("AWS_ACCESS_KEY_ID", "test");
        environment.put("AWS_SECRET_ACCESS_KEY", "test");
        for (var service : new String[] {"S3", "SES", "TRANSCRIBE"}) {
            environment.put("AWS_ENDPOINT_URL_" + service, s3.endpoint().toString());
        }
        return environment;
    }

    Map<String, String> headers() throws Exception {
        return Map.of("Authorization", "Bearer " + issuer.token(OWNER));
    }

    /** An address in S3 itself, for the same PUTs without the application. */
    URI object(String name) {
        return s3.endpoint().resolve("/" + BUCKET + "/" + name);
    }

    /** Call this after the application has created its tables. */
    void addRecordings() throws SQLException {
        try (var database = DriverManager.getConnection(
                        connection.get("quarkus.datasource.jdbc.url"),
                        connection.get("quarkus.datasource.username"),
                        connection.get("quarkus.datasource.password"));
                var insert = database.prepareStatement("insert into recordings (id, version, owner, user_name, name,"
                        + " chosen_language, format, submitted_at, status, heard_nanos, attempt, tries)"
                        + " values (uuid(), 0, ?, 'ada', 'talk', 'auto', 'mp3', '2026-11-24' - interval ? minute,"
                        + " 'DELIVERED', 0, 1, 1)")) {
            database.setAutoCommit(false);
            for (int minute = 0; minute < RECORDINGS; minute++) {
                insert.setBytes(1, OWNER.getBytes(StandardCharsets.US_ASCII));
                insert.setInt(2, minute);
                insert.addBatch();
            }
            insert.executeBatch();
            database.commit();
        }
    }

    @Override
    public void close() {
        issuer.close();
        s3.close();
        mySql.stop();
    }
}
