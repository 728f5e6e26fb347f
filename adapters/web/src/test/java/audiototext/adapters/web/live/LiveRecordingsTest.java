package audiototext.adapters.web.live;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.web.api.RecordingJson;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingName;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveRecordingsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final LiveRecordings live = new LiveRecordings(new SimpleMeterRegistry());
    private final Recording stored = aRecording().transcribing();
    private final Recording moved = stored.progressed(Duration.ofSeconds(1), Optional.empty(), NOW)
            .orElseThrow()
            .replaced();
    private final List<LiveRecordings.Change> sent = new ArrayList<>();
    private final Cancellable watcher = live.of(stored.owner()).subscribe().with(sent::add);

    private List<String> events() {
        return sent.stream().map(LiveRecordings.Change::event).toList();
    }

    @Test
    void aStepThatIsAlsoFoundInTheTablesIsSentOnce() {
        live.on(new RecordingEvent(Step.PROGRESSED, moved));
        live.changed(moved);

        assertThat(events()).containsExactly("recording");
    }

    @Test
    void anOldStateIsNotSentAfterANewerOne() {
        live.changed(moved);
        live.changed(stored);

        assertThat(sent)
                .extracting(change -> change.data().apply(Locale.FRENCH))
                .containsExactly(RecordingJson.of(moved, Locale.FRENCH));
    }

    @Test
    void aNewNameIsSentAlthoughTheVersionStaysTheSame() {
        var renamed = stored.named(new RecordingName("another"));
        live.changed(stored);
        live.on(new RecordingEvent(Step.RENAMED, renamed));
        live.changed(renamed);

        assertThat(sent)
                .extracting(change -> change.data().apply(Locale.FRENCH))
                .containsExactly(RecordingJson.of(stored, Locale.FRENCH), RecordingJson.of(renamed, Locale.FRENCH));
    }

    @Test
    void aChangeThatIsNotInTheJsonIsNotSent() {
        live.changed(stored);
        live.changed(stored.transcriptionTried(NOW).orElseThrow().replaced());

        assertThat(events()).containsExactly("recording");
    }

    @Test
    void aRemovalIsSentOnceAndNothingFollowsIt() {
        live.on(new RecordingEvent(Step.REMOVED, stored));
        live.removed(stored.owner(), stored.id());
        live.changed(moved);

        assertThat(events()).containsExactly("removed");
    }

    @Test
    void anOwnerIsWatchedUntilTheLastConnectionEnds() {
        var second = live.of(stored.owner()).subscribe().with(change -> {});
        watcher.cancel();
        assertThat(live.watched()).containsExactly(stored.owner());

        second.cancel();
        assertThat(live.watched()).isEmpty();
    }

    @Test
    void changesOfAnotherUsersRecordingsAreNotSent() {
        live.changed(aRecording()
                .ownedBy(aUser().withSubject("another user").build())
                .transcribing());

        assertThat(sent).isEmpty();
    }
}
