package audiototext.adapters.database;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.RecordingListContract;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.Recording;
import audiototext.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract of the lists of recordings, on the database of the test's profile. */
abstract class SqlRecordingListContract extends RecordingListContract {
    private static final int MANY = 10_000;
    private static final int PAGE = 50;

    @Inject
    SqlRecordings recordings;

    @Override
    protected Recordings empty() {
        QuarkusTransaction.requiringNew().run(() -> RecordingRow.deleteAll());
        return recordings;
    }

    /** Each page is a different one, because H2 would answer the same query from memory. */
    @Test
    void thePagesOfTenThousandRecordingsAreReadInAFractionOfTheTimeOfAWebPage() {
        var owner = aUser().build();
        QuarkusTransaction.requiringNew().run(() -> persistMany(owner));

        var times = new ArrayList<Duration>();
        var page = Optional.<Cursor>empty();
        for (int i = 0; i < MANY / PAGE; i++) {
            long start = System.nanoTime();
            var read = recordings.newest(owner.subject(), page, PAGE);
            times.add(Duration.ofNanos(System.nanoTime() - start));
            page = Optional.of(Cursor.at(read.get(PAGE - 1)));
        }

        assertThat(median(times)).isLessThan(Duration.ofMillis(25));
    }

    @Test
    void theRecordingsThatAwaitTheirCopyAreReadJustAsFast() {
        QuarkusTransaction.requiringNew().run(() -> persistMany(aUser().build()));

        var times = new ArrayList<Duration>();
        var last = Optional.<Recording>empty();
        for (int i = 0; i < MANY / PAGE; i++) {
            long start = System.nanoTime();
            var read = recordings.awaitingCopy(last, PAGE);
            times.add(Duration.ofNanos(System.nanoTime() - start));
            last = Optional.of(read.get(PAGE - 1));
        }

        assertThat(median(times)).isLessThan(Duration.ofMillis(25));
    }

    private static void persistMany(User owner) {
        for (int i = 0; i < MANY; i++) {
            var submittedAt = SUBMITTED_AT.plusSeconds(i / 2);
            RecordingRow.of(aRecording().ownedBy(owner).submittedAt(submittedAt).delivered())
                    .persist();
        }
    }

    private static Duration median(List<Duration> times) {
        times.sort(null);
        return times.get(times.size() / 2);
    }
}
