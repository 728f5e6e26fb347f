package audiototext.bootstrap.aws;

import audiototext.adapters.database.Migrations;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Migrates the tables before anything else looks at them. Whoever starts first does it: Flyway holds a lock meanwhile.
 * Nearly every start finds them migrated, which one question tells without Flyway.
 */
class MigrateAtStart {
    private static final Logger LOG = Logger.getLogger(MigrateAtStart.class);
    private static final String IS_MIGRATED = "select 1 from flyway_schema_history where version = ? and success";

    /** @throws org.flywaydb.core.api.FlywayException when it cannot be done, which ends the start */
    void make(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started,
            DataSource database,
            Instance<Flyway> flyway) {
        if (!areThere(database)) {
            flyway.get().migrate();
        }
    }

    private static boolean areThere(DataSource database) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(IS_MIGRATED)) {
            question.setString(1, Migrations.NEWEST);
            return question.executeQuery().next();
        } catch (SQLException e) {
            // Mostly because there are no tables yet. If it is the database, Flyway will say so.
            LOG.debug("It cannot be told whether the tables are migrated", e);
            return false;
        }
    }
}
