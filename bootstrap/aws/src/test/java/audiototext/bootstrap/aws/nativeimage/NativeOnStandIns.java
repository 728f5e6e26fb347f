package audiototext.bootstrap.aws.nativeimage;

import audiototext.adapters.database.MySqlServer;
import audiototext.bootstrap.aws.Issuer;
import audiototext.bootstrap.aws.Outside;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outside systems of the executable: the same as for the tests on the JVM, passed to it as system properties. */
public class NativeOnStandIns implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(Cloud.class),
                new TestResourceEntry(Database.class),
                new TestResourceEntry(Issuer.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<String, String>();
        overrides.put("audio-to-text.bucket", Outside.BUCKET);
        overrides.put("audio-to-text.mail-sender", "Audio to Text <audio@example.org>");
        overrides.put("audio-to-text.sweep-every", "1s");
        // So that a test of changed keys does not have to wait a minute.
        overrides.put("quarkus.oidc.token.forced-jwk-refresh-interval", "1S");
        return overrides;
    }

    /** AWS, where the SDK of another process finds it. */
    public static class Cloud extends Outside {
        @Override
        public Map<String, String> start() {
            super.start();
            return Stream.of(
                            "aws.region",
                            "aws.accessKeyId",
                            "aws.secretAccessKey",
                            "aws.endpointUrlS3",
                            "aws.endpointUrlSes",
                            "aws.endpointUrlTranscribe")
                    .collect(Collectors.toMap(name -> name, System::getProperty));
        }
    }

    /** The database, where tests reach it too. */
    public static class Database extends MySqlServer {
        private static Map<String, String> connection;

        @Override
        public Map<String, String> start() {
            connection = super.start();
            return connection;
        }

        /** Makes all recordings due, so that the sweep handles them at once. */
        static void makeAllDue() throws SQLException {
            try (var database = DriverManager.getConnection(
                            connection.get("quarkus.datasource.jdbc.url"),
                            connection.get("quarkus.datasource.username"),
                            connection.get("quarkus.datasource.password"));
                    var statement = database.createStatement()) {
                statement.executeUpdate("update recordings set due_at = '2020-01-01' where due_at is not null");
            }
        }
    }
}
