package audiototext.lambdas.delivertranscript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Recording;
import audiototext.domain.recording.Status;
import audiototext.lambdas.delivertranscript.Interleaving.Happening;
import audiototext.lambdas.delivertranscript.Interleaving.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No matter which events come, in which order, twice or from both sides, and what fails: one mail, nothing lost. */
class InterleavingPropertyTest {

    @Property(tries = 500)
    void eachRecordingReachesItsEnd(@ForAll("schedules") List<Step> steps) {
        var schedule = ended(steps);

        assertThat(schedule.ids)
                .allMatch(id -> schedule.world
                        .recordings
                        .find(id)
                        .filter(InterleavingPropertyTest::hasEnded)
                        .isPresent());
    }

    @Property(tries = 500)
    void eachRecordingIsMailedInExactlyOneEmail(@ForAll("schedules") List<Step> steps) {
        var schedule = ended(steps);

        assertThat(new HashSet<>(schedule.world.emails))
                .extracting(email -> email.replaceFirst("^[a-z]+-(.*)-1$", "$1"))
                .containsExactlyInAnyOrderElementsOf(
                        schedule.ids.stream().map(Object::toString).toList());
    }

    /** A mail is sent again only if the function dies between handing it over and recording that. */
    @Property(tries = 500)
    void anEmailIsSentAgainOnlyAfterADeath(@ForAll("schedules") List<Step> steps) {
        var schedule = ended(steps);

        assertThat(schedule.world.emails.size() - schedule.ids.size()).isBetween(0, schedule.kills);
    }

    @Property(tries = 500)
    void eachJobIsStartedOnce(@ForAll("schedules") List<Step> steps) {
        var schedule = ended(steps);

        assertThat(schedule.world.transcription.starts()).containsExactlyInAnyOrderElementsOf(schedule.ids);
    }

    @Property(tries = 500)
    void noTranscriptIsLost(@ForAll("schedules") List<Step> steps) {
        var schedule = ended(steps);

        assertThat(schedule.ids)
                .filteredOn(id -> schedule.world.status(id) == Status.DELIVERED)
                .allMatch(id -> schedule.world
                        .storage
                        .text(schedule.world.recording(id).submission().key())
                        .equals(Optional.of(World.transcript(id))));
    }

    @Provide
    Arbitrary<List<Step>> schedules() {
        return Combinators.combine(
                        Arbitraries.of(Happening.class), Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    private static Interleaving ended(List<Step> steps) {
        var schedule = new Interleaving();
        schedule.happen(new Step(Happening.SUBMIT, 0));
        schedule.happen(new Step(Happening.DROP, 0));
        steps.forEach(schedule::happen);
        schedule.end();
        return schedule;
    }

    private static boolean hasEnded(Recording recording) {
        boolean failed = recording.status() == Status.FAILED
                && recording.progress().failure().isPresent();
        return recording.work().dueAt().isEmpty() && (failed || recording.status() == Status.DELIVERED);
    }
}
