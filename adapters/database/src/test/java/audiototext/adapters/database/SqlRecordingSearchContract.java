package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.RecordingSearchContract;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.Status;
import audiototext.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The contract of searching recordings, on the database of the test's profile. */
abstract class SqlRecordingSearchContract extends RecordingSearchContract {
    private static final Logger LOG = Logger.getLogger(SqlRecordingSearchContract.class);
    private static final int MANY = 10_000;
    private static final int PAGE = 50;

    /** About two minutes of speech. */
    private static final String SPEECH = "We spoke of many things that no one has to remember. ".repeat(40);

    private static final String TEXTS =
            "INSERT INTO wordings SELECT id, 0, FALSE, CONCAT(:speech, 'banana', REPLACE(id, '-', '')) FROM recordings";

    @Inject
    SqlRecordings recordings;

    @Inject
    Session session;

    @Override
    protected Recordings empty() {
        QuarkusTransaction.requiringNew().run(() -> RecordingRow.deleteAll());
        return recordings;
    }

    @Test
    void aRareWordInTenThousandTranscriptsIsFoundWhileAPersonWaits() {
        var owner = aUser().build();
        QuarkusTransaction.requiringNew().run(() -> persistMany(owner));

        var failed = new RecordingFilter(List.of(), Optional.of(Status.FAILED), Optional.empty(), Optional.empty());
        var common = words("things");
        var rare = words(wordOfTheOldest(owner));
        recordings.newest(owner.subject(), words("unspoken"), Optional.empty(), PAGE);
        assertThat(time("status", owner, failed, 0)).isLessThan(Duration.ofSeconds(1));
        assertThat(time("common word", owner, common, PAGE)).isLessThan(Duration.ofSeconds(1));
        assertThat(time("rare word", owner, rare, 1)).isLessThan(Duration.ofSeconds(10));
    }

    private Duration time(String what, User owner, RecordingFilter filter, int expected) {
        long start = System.nanoTime();
        var found = recordings.newest(owner.subject(), filter, Optional.empty(), PAGE);
        var taken = Duration.ofNanos(System.nanoTime() - start);
        LOG.infof("Searching %d recordings by %s took %d ms", MANY, what, taken.toMillis());
        assertThat(found).hasSize(expected);
        return taken;
    }

    private static RecordingFilter words(String query) {
        return new RecordingFilter(RecordingFilter.words(query), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One statement inserts the texts, each with its own word. */
    private void persistMany(User owner) {
        for (int i = 0; i < MANY; i++) {
            var submittedAt = SUBMITTED_AT.plusSeconds(i);
            RecordingRow.of(aRecording().ownedBy(owner).submittedAt(submittedAt).delivered())
                    .persist();
        }
        session.flush();
        session.createNativeMutationQuery(TEXTS).setParameter("speech", SPEECH).executeUpdate();
    }

    private String wordOfTheOldest(User owner) {
        var oldest = new RecordingFilter(
                List.of(), Optional.empty(), Optional.empty(), Optional.of(SUBMITTED_AT.plusSeconds(1)));
        var id = recordings
                .newest(owner.subject(), oldest, Optional.empty(), 1)
                .get(0)
                .id();
        return "banana" + id.toString().replace("-", "");
    }
}
