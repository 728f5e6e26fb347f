package audiototext.bootstrap.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.adapters.database.Migrations;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MigrateAtStartTest.Alone.class)
class MigrateAtStartTest {
    /** An application for this test alone, because its tables come and go. */
    public static class Alone extends OnStandIns {}

    private final MigrateAtStart tables = new MigrateAtStart();

    @Inject
    DataSource database;

    @Inject
    Instance<Flyway> flyways;

    @Inject
    Flyway flyway;

    @AfterEach
    void restoreTheTables() {
        flyway.clean();
        flyway.migrate();
    }

    @Test
    void anEmptyDatabaseGetsAllTables() {
        flyway.clean();

        start();

        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void givenTablesOfAnOlderVersion_whenItStarts_thenTheNewestMigrationHappens() throws SQLException {
        execute("alter table users drop column spoken_language");
        execute("delete from flyway_schema_history where version = '" + Migrations.NEWEST + "'");

        start();

        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void givenAnOlderVersionAndAScriptThatWasChanged_whenItStarts_thenFlywayRefuses() throws SQLException {
        changeFirstScript();
        execute("delete from flyway_schema_history where version = '" + Migrations.NEWEST + "'");

        assertThatExceptionOfType(FlywayValidateException.class)
                .isThrownBy(this::start)
                .withMessageContaining("checksum mismatch");
    }

    @Test
    void givenTheNewestMigrationFailedHalfway_whenItStarts_thenFlywayRefuses() throws SQLException {
        execute("update flyway_schema_history set success = 0 where version = '" + Migrations.NEWEST + "'");

        assertThatExceptionOfType(FlywayValidateException.class)
                .isThrownBy(this::start)
                .withMessageContaining("failed migration");
    }

    @Test
    void migratedTablesAreNotPassedToFlyway() throws SQLException {
        changeFirstScript();
        assertThat(flyway.validateWithResult().validationSuccessful).isFalse();

        assertThatNoException().isThrownBy(this::start);
    }

    private void changeFirstScript() throws SQLException {
        execute("update flyway_schema_history set checksum = checksum + 1 where installed_rank = 1");
    }

    private void start() {
        tables.migrate(new StartupEvent(), database, flyways);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
