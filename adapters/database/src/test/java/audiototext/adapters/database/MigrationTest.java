package audiototext.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Processes that start at the same time on an empty database. */
@QuarkusTest
@TestProfile(OnReplicatedMySql.class)
class MigrationTest {
    @Inject
    Flyway flyway;

    @RepeatedTest(3)
    void eachMigrationRunsOnceAndEachProcessFindsThemAllDone() throws Exception {
        flyway.clean();

        var migrated = Race.of(2, () -> {
            var process =
                    Flyway.configure().configuration(flyway.getConfiguration()).load();
            int executed = process.migrate().migrationsExecuted;
            assertThat(process.info().pending()).isEmpty();
            return executed;
        });

        assertThat(migrated.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(flyway.info().applied().length)
                .isPositive();
    }

    @Test
    void theNewestScriptIsTheOneThatTheStartLooksFor() {
        flyway.migrate();

        assertThat(flyway.info().current().getVersion()).hasToString(Migrations.NEWEST);
    }
}
