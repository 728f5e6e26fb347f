package audiototext.bootstrap.aws.replicas;

import audiototext.adapters.database.SqlClaims;
import audiototext.bootstrap.server.SweepLeader;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * One process sweeps at a time, by a claim in the database. A sweep that outlasts its claim does no harm: each step of
 * a recording happens once, whichever process tries.
 */
@ApplicationScoped
public class TableLeader implements SweepLeader {
    private static final String WORK = "sweep";

    /** How long no process sweeps after the leader has died. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final String holder = UUID.randomUUID().toString();
    private final SqlClaims claims;
    private final InstantSource clock;

    TableLeader(SqlClaims claims, InstantSource clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public boolean isLeader() {
        return claims.claim(WORK, holder, clock.instant(), LEASE);
    }

    void giveBack(@Observes ShutdownEvent stopping) {
        claims.release(WORK, holder, clock.instant());
    }
}
