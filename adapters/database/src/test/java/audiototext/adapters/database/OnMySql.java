package audiototext.adapters.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the tests on a server instead of on H2. */
public class OnMySql extends OnH2 {
    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("quarkus.datasource.db-kind", "mysql");
        overrides.put("quarkus.flyway.locations", "db/migration,db/full-text");
        // The server provides its own.
        overrides.keySet().removeAll(List.of("quarkus.datasource.jdbc.url", "quarkus.datasource.username"));
        return overrides;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MySqlServer.class));
    }
}
