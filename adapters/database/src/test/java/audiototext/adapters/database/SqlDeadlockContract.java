package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.database.transaction.OwnTransaction;
import audiototext.domain.contract.Race;
import audiototext.domain.recording.RecordingId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Two transactions that each hold a row for which the other waits, on the database of the test's profile. */
abstract class SqlDeadlockContract {
    @Inject
    SqlRecordings recordings;

    @Inject
    Session session;

    private final CyclicBarrier bothHoldARow = new CyclicBarrier(2);

    @Test
    void oneOfTheTwoRunsAgainAndBothAreCommitted() throws Exception {
        var first = added();
        var second = added();

        var runs = Race.of(List.of(
                renaming("from the first", first, second, new AtomicInteger()),
                renaming("from the second", second, first, new AtomicInteger())));

        // On a busy machine it may meet the other one's locks a second time.
        assertThat(runs).containsOnlyOnce(1).anyMatch(times -> times > 1);
        assertThat(name(first)).isEqualTo(name(second)).startsWith("from the ");
    }

    private RecordingId added() {
        var recording = aRecording().uploading();
        recordings.add(recording);
        return recording.id();
    }

    private Callable<Integer> renaming(String name, RecordingId from, RecordingId to, AtomicInteger runs) {
        return () -> OwnTransaction.call(() -> {
            rename(from, name);
            if (runs.incrementAndGet() == 1) {
                bothHoldARow.await(1, TimeUnit.MINUTES);
            }
            rename(to, name);
            return runs.get();
        });
    }

    private void rename(RecordingId id, String name) {
        session.createNativeMutationQuery("UPDATE recordings SET name = :name WHERE id = :id")
                .setParameter("name", name)
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    private String name(RecordingId id) {
        return recordings.find(id).orElseThrow().name().toString();
    }
}
