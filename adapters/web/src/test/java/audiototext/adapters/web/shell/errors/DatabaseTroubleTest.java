package audiototext.adapters.web.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

    @Test
    void aDatabaseIsAwayWhenItsConnectionsBreak() {
        assertThat(isAway(new SQLException("communications link failure", "08S01")))
                .isTrue();
        assertThat(isAway(new SQLTransientConnectionException())).isTrue();
    }

    @Test
    void aDatabaseThatRejectsARowIsNotAway() {
        assertThat(isAway(new SQLException("duplicate", "23505"))).isFalse();
        assertThat(isAway(new SQLException("unknown reason"))).isFalse();
    }

    @Test
    void anExceptionOfAnotherKindDoesNotMeanThatTheDatabaseIsAway() {
        assertThat(isAway(new IllegalStateException())).isFalse();
    }

    private static boolean isAway(Exception cause) {
        return DatabaseTrouble.isAway(new RuntimeException(new RuntimeException(cause)));
    }
}
