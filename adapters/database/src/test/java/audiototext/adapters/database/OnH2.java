package audiototext.adapters.database;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Runs the tests on H2 in its MySQL mode. The settings are here and not in a properties file, which other modules would
 * get together with {@link MySqlServer}.
 */
public class OnH2 implements QuarkusTestProfile {
    private static final String URL =
            "jdbc:h2:file:./target/h2/audio-to-text;MODE=MySQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.db-kind", "h2",
                "quarkus.datasource.jdbc.url", URL,
                "quarkus.datasource.username", "sa",
                "quarkus.datasource.devservices.enabled", "false",
                "quarkus.flyway.migrate-at-start", "true",
                "quarkus.flyway.clean-at-start", "true",
                "quarkus.flyway.clean-disabled", "false",
                // Each race logs its losers.
                "quarkus.log.category.\"org.hibernate.orm.jdbc.error\".level", "off");
    }
}
