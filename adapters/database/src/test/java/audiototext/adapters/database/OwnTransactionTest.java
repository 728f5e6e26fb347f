package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.adapters.database.transaction.OwnTransaction;
import audiototext.domain.contract.Race;
import audiototext.domain.recording.RecordingName;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnMySql.class)
class OwnTransactionTest {
    private static final int DEADLOCK = 1213;

    @Inject
    SqlRecordings recordings;

    @Inject
    Session session;

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aTransactionWhoseLockIsNotFreeInTimeRunsAgain() throws Exception {
        var recording = aRecording().uploading();
        recordings.add(recording);
        var held = new CountDownLatch(1);
        var waitedOnce = new CountDownLatch(1);

        Race.of(List.of(
                () -> OwnTransaction.call(() -> {
                    run("UPDATE recordings SET name = 'held' WHERE id = '" + recording.id() + "'");
                    held.countDown();
                    return waitedOnce.await(1, TimeUnit.MINUTES);
                }),
                () -> OwnTransaction.call(() -> {
                    held.await(1, TimeUnit.MINUTES);
                    if (runs.incrementAndGet() == 2) {
                        waitedOnce.countDown();
                    }
                    run("SET SESSION innodb_lock_wait_timeout = 1");
                    run("UPDATE recordings SET name = 'renamed' WHERE id = '" + recording.id() + "'");
                    run("SET SESSION innodb_lock_wait_timeout = DEFAULT");
                    return true;
                })));

        assertThat(runs).hasValueGreaterThan(1);
        assertThat(recordings.find(recording.id()).orElseThrow().name()).isEqualTo(new RecordingName("renamed"));
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    @Test
    void anyOtherFailureIsThrownAtOnce() {
        assertThatThrownBy(() -> failing(1064)).isInstanceOf(PersistenceException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    void aDeadlockThatAlwaysComesBackIsThrownInTheEnd() {
        assertThatThrownBy(() -> failing(DEADLOCK)).hasRootCauseInstanceOf(SQLException.class);

        assertThat(runs).hasValue(10);
    }

    private void failing(int code) {
        OwnTransaction.run(() -> {
            runs.incrementAndGet();
            throw new PersistenceException(new SQLException("made to fail by the test", "40001", code));
        });
    }
}
