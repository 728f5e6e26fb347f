package audiototext.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnReplicatedMySql.class)
class SqlClaimsTest {
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** Later than the end of any claim of an earlier test. */
    private static Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    SqlClaims claims;

    @BeforeEach
    void letTimePass() {
        now = now.plus(Duration.ofDays(1));
    }

    private boolean claimed(String holder, Instant at) {
        return claims.claim("sweep", holder, at, LEASE);
    }

    @Test
    void onlyOneOfManySimultaneousClaimsSucceeds() throws Exception {
        var won = Race.of(8, () -> claimed(UUID.randomUUID().toString(), now));

        assertThat(won).filteredOn(w -> w).hasSize(1);
    }

    @Test
    void theHolderKeepsTheClaim() {
        claimed("a", now);

        assertThat(claimed("b", now.plusSeconds(59))).isFalse();
        assertThat(claimed("a", now.plusSeconds(59))).isTrue();
        assertThat(claimed("b", now.plusSeconds(118))).isFalse();
    }

    @Test
    void anotherProcessTakesOverWhenTheLeaseHasEnded() {
        claimed("a", now);

        assertThat(claimed("b", now.plusSeconds(60))).isTrue();
        assertThat(claimed("a", now.plusSeconds(61))).isFalse();
    }

    @Test
    void anotherProcessTakesOverAtOnceWhenTheHolderGivesItBack() {
        claimed("a", now);
        claims.release("sweep", "a", now.plusSeconds(1));

        assertThat(claimed("b", now.plusSeconds(1))).isTrue();
    }

    @Test
    void aProcessCannotGiveBackTheClaimOfAnother() {
        claimed("a", now);
        claims.release("sweep", "b", now.plusSeconds(1));

        assertThat(claimed("b", now.plusSeconds(2))).isFalse();
    }
}
