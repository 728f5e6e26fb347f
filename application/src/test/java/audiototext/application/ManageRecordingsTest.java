package audiototext.application;

import static audiototext.application.Refusals.assertRefused;
import static audiototext.application.World.MINUTE;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManageRecordingsTest {
    private final World world = new World();
    private final Subject ada = world.ada.subject();
    private final Subject eve = aUser().named("eve").build().subject();

    @Test
    void theTextSoFarIsThatOfALongRecordingInWork() throws IOException {
        var id = running(Duration.ofMinutes(3), new Word("Good", 0, 1, 1), new Word("day.", 1, 2, 1));
        assertThat(world.own.textSoFar(world.recording(id))).isEqualTo("Good day.");

        world.transcription.progress(
                id,
                MINUTE,
                Duration.ofMinutes(3),
                new Word("Good", 0, 1, 1),
                new Word("day.", 1, 2, 1),
                new Word("Well.", 20, 21, 1));

        assertThat(world.own.textSoFar(world.recording(id))).isEqualTo("Good day.\n\nWell.");
    }

    @Test
    void aShortRecordingHasNoTextSoFar() throws IOException {
        var id = running(Duration.ofMinutes(2), new Word("Hello.", 0, 1, 1));

        assertThat(world.own.textSoFar(world.recording(id))).isEmpty();
    }

    @Test
    void theTranscriptReplacesTheTextSoFar() throws IOException {
        var id = running(Duration.ofMinutes(3), new Word("Hello.", 0, 1, 1));
        var read = world.recording(id);
        world.complete(id);
        world.deliver.deliver(id);

        assertThat(world.own.textSoFar(read)).isEmpty();
        assertThat(world.own.textSoFar(world.recording(id))).isEmpty();
    }

    /** A transcriber that reports no progress has no words either, and asking it may take a call over the network. */
    @Test
    void aTranscriberWithoutProgressIsNotAsked() throws IOException {
        var recording = world.recording(world.started());
        world.transcription.outOfOrder();

        assertThat(world.own.textSoFar(recording)).isEmpty();
    }

    /** A recording of Ada's that is being transcribed, and how far its transcription has come. */
    private RecordingId running(Duration length, Word... words) throws IOException {
        var id = world.started();
        world.transcription.progress(id, MINUTE, length, words);
        world.watch.look(id);
        return id;
    }

    @Test
    void anotherUsersRecordingIsNotFound() throws IOException {
        var id = world.submitted();

        assertRefused(Reason.NOT_FOUND, () -> world.own.find(eve, id));
    }

    @Test
    void anotherUsersTranscriptIsNotFound() throws IOException {
        var id = world.delivered();

        assertRefused(Reason.NOT_FOUND, () -> world.own.transcript(eve, id));
    }

    @Test
    void anotherUsersRecordingIsNotListed() throws IOException {
        world.submitted();

        assertThat(world.own
                        .list(eve, RecordingFilter.ALL, Optional.empty(), 10)
                        .recordings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 100})
    void thePagesHaveEachRecordingOnceNewestFirst(int limit) throws IOException {
        var submitted = submittedOneByOne(6);

        assertThat(pages(limit)).isEqualTo(submitted);
    }

    @Test
    void theLastPageHasNoNext() throws IOException {
        world.submitted();

        assertThat(world.own.list(ada, RecordingFilter.ALL, Optional.empty(), 1).next())
                .isEmpty();
    }

    @Test
    void thePreviousPageIsFullAndNewestFirst() throws IOException {
        var submitted = submittedOneByOne(6);

        var newer = newer(submitted.get(4), 2).orElseThrow();

        assertThat(newer.recordings()).extracting(Recording::id).isEqualTo(submitted.subList(2, 4));
        assertThat(newer.next().orElseThrow().id()).isEqualTo(submitted.get(3));
    }

    @Test
    void thereIsNoPreviousPageIfTheFirstPageReachesThePlace() throws IOException {
        var submitted = submittedOneByOne(4);

        assertThat(newer(submitted.get(2), 2)).isEmpty();
        assertThat(newer(submitted.get(1), 2)).isEmpty();
    }

    private Optional<ManageRecordings.Page> newer(RecordingId place, int limit) {
        return world.own.newer(ada, RecordingFilter.ALL, Cursor.at(world.recording(place)), limit);
    }

    /** Newest first. */
    private List<RecordingId> submittedOneByOne(int count) throws IOException {
        var submitted = new ArrayList<RecordingId>();
        for (int i = 0; i < count; i++) {
            world.clock.advance(Duration.ofSeconds(1));
            submitted.add(0, world.submitted());
        }
        return submitted;
    }

    @Test
    void aTranscribedRecordingHasATranscript() throws IOException {
        var id = world.delivered();

        assertThat(world.own.transcript(ada, id)).isEqualTo(World.transcript(id));
    }

    @Test
    void aRecordingThatIsNotTranscribedHasNoTranscript() throws IOException {
        var id = world.completed();

        assertRefused(Reason.NOT_FOUND, () -> world.own.transcript(ada, id));
    }

    @Test
    void aPartOfTheAudioIsRead() throws IOException {
        var recording = world.recording(world.submitted());

        try (var part = world.own.audio(recording, 2, 4)) {
            assertThat(part.readAllBytes()).isEqualTo(Arrays.copyOfRange(World.AUDIO, 2, 6));
        }
    }

    @Test
    void aRenamedRecordingIsMailedUnderItsNewName() throws IOException {
        var id = world.completed();

        world.own.rename(ada, id, new RecordingName("Minutes of March"));
        world.deliver.deliver(id);

        assertThat(world.mail.emails())
                .singleElement()
                .satisfies(email -> assertThat(email.subject()).contains("Minutes of March"));
    }

    @Test
    void aRenamedRecordingIsReturnedWithItsNewName() throws IOException {
        var id = world.submitted();

        var renamed = world.own.rename(ada, id, new RecordingName("Minutes of March"));

        assertThat(renamed).isEqualTo(world.recording(id));
        assertThat(renamed.name()).hasToString("Minutes of March");
    }

    @Test
    void aNewNameIsAnnounced() throws IOException {
        var id = world.submitted();

        world.own.rename(ada, id, new RecordingName("Minutes of March"));

        assertThat(world.steps).endsWith(Step.RENAMED);
    }

    @Test
    void anotherUsersRecordingCannotBeRenamed() throws IOException {
        var id = world.submitted();

        assertRefused(Reason.NOT_FOUND, () -> world.own.rename(eve, id, new RecordingName("mine")));

        assertThat(world.recording(id).name()).hasToString("minutes.wav");
    }

    private List<RecordingId> pages(int limit) {
        var ids = new ArrayList<RecordingId>();
        var before = Optional.<Cursor>empty();
        do {
            var page = world.own.list(ada, RecordingFilter.ALL, before, limit);
            ids.addAll(page.recordings().stream().map(Recording::id).toList());
            before = page.next();
        } while (before.isPresent());
        return ids;
    }
}
