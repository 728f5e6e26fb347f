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
 * Migrates the tables before anything else reads them. The first process to start does it; Flyway holds a lock
 * meanwhile. At nearly every start the tables are already migrated, and one query shows that without Flyway.
 */
class MigrateAtStart {
    private static final Logger LOG = Logger.getLogger(MigrateAtStart.class);
    private static final String IS_MIGRATED = "select 1 from flyway_schema_history where version = ? and success";

    /** @throws org.flywaydb.core.api.FlywayException if the migration fails, which ends the start */
    void migrate(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started,
            DataSource database,
            Instance<Flyway> flyway) {
        if (!isMigrated(database)) {
            flyway.get().migrate();
        }
    }

    private static boolean isMigrated(DataSource database) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(IS_MIGRATED)) {
            question.setString(1, Migrations.NEWEST);
            return question.executeQuery().next();
        } catch (SQLException e) {
            // Usually because there are no tables yet. If the database has a problem, Flyway will report it.
            LOG.debug("Could not find out whether the tables are migrated", e);
            return false;
        }
    }
}
