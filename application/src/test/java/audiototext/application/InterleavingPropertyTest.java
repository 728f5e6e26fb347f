package audiototext.application;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.application.Interleaving.Event;
import audiototext.application.Interleaving.Happening;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.Status;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any events in any order: once nothing fails and the clock advances, each accepted recording reaches its end. */
class InterleavingPropertyTest {
    /** So many tries that nothing is given up. */
    private static final int PATIENT = 1000;

    @Property(tries = 500)
    void everyAcceptedRecordingIsDeliveredOrFailedWithAReason(@ForAll("schedules") List<Happening> schedule) {
        var ended = ended(World.MAX_TRIES, schedule);

        assertThat(ended.ends()).allMatch(InterleavingPropertyTest::hasItsEnd);
    }

    @Property(tries = 500)
    void noAttemptIsMailedTwice(@ForAll("schedules") List<Happening> schedule) {
        var ended = ended(World.MAX_TRIES, schedule);

        assertThat(ended.world.emailIds())
                .extracting(email -> email.replaceFirst("^[a-z]+-", ""))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void everythingThatIsNotGivenUpIsMailed(@ForAll("schedules") List<Happening> schedule) {
        var ended = ended(PATIENT, schedule);

        assertThat(ended.world.emailIds())
                .containsAll(ended.ends().stream()
                        .map(InterleavingPropertyTest::emailId)
                        .toList());
    }

    @Property(tries = 500)
    void noTranscriptIsLost(@ForAll("schedules") List<Happening> schedule) {
        var ended = ended(World.MAX_TRIES, schedule);

        assertThat(ended.ends())
                .filteredOn(recording -> recording.progress().transcribedAt().isPresent())
                .allMatch(recording -> ended.world
                        .storage
                        .text(recording.submission().key())
                        .equals(Optional.of(World.transcript(recording.id()))));
    }

    @Provide
    Arbitrary<List<Happening>> schedules() {
        var happening = Combinators.combine(
                        Arbitraries.of(Event.class), Arbitraries.integers().between(0, 40))
                .as(Happening::new);
        return happening.list().ofMinSize(1).ofMaxSize(60);
    }

    private static Interleaving ended(int maxTries, List<Happening> happenings) {
        var schedule = new Interleaving(new World(maxTries));
        schedule.happen(new Happening(Event.SUBMIT, 0));
        happenings.forEach(schedule::happen);
        schedule.end();
        return schedule;
    }

    private static boolean hasItsEnd(Recording recording) {
        boolean failed = recording.status() == Status.FAILED
                && recording.progress().failure().isPresent();
        return recording.work().dueAt().isEmpty() && (failed || recording.status() == Status.DELIVERED);
    }

    private static String emailId(Recording recording) {
        var kind = recording.status() == Status.FAILED ? "failure" : "transcript";
        return kind + "-" + recording.id() + "-" + recording.work().attempt();
    }
}
