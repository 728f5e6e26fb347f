package audiototext.adapters.database;

import java.util.HashMap;
import java.util.Map;

/** Runs the tests on a server with the tables that several processes need. */
public class OnReplicatedMySql extends OnMySql {
    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.flyway.locations", "db/migration,db/full-text,db/replicas");
        return settings;
    }
}
