package audiototext.application;

import static audiototext.application.Refusals.assertRefused;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person has a recording transcribed again, in another language. */
class TranscribeAgainTest {
    private static final Language FRENCH = new Language("fr");

    private final World world = new World();
    private final Subject ada = world.ada.subject();

    private RecordingId id;

    @BeforeEach
    void deliver() throws IOException {
        world.transcription.understanding("auto", "en", "fr");
        id = world.delivered();
    }

    @Test
    void theNewTranscriptIsKeptAndMailedLikeTheFirst() throws IOException {
        inFrench(false);
        finishInFrench();

        assertThat(text()).isEqualTo("Bonjour.");
        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(world.recording(id).language()).isEqualTo(FRENCH);
        assertThat(world.transcription.startedIn()).containsExactly(Language.AUTO, FRENCH);
        assertThat(world.emailIds()).containsExactly("transcript-" + id + "-1", "transcript-" + id + "-2");
    }

    @Test
    void theRequestIsReturnedAndAnnounced() throws IOException {
        var again = inFrench(false);

        assertThat(again).isEqualTo(world.recording(id));
        assertThat(again.awaitsFirstTry()).isTrue();
        assertThat(world.steps).endsWith(Step.RETRIED);
    }

    @Test
    void aFailedTranscriptionCanBeRepeatedInAnotherLanguage() throws IOException {
        id = world.failed();

        inFrench(false);
        finishInFrench();

        assertThat(text()).isEqualTo("Bonjour.");
    }

    @Test
    void theWordsOfTheNewTranscriptAreFoundAndTheOthersAreNot() throws IOException {
        inFrench(false);
        finishInFrench();

        assertThat(found("bonjour")).containsExactly(id);
        assertThat(found("hello")).isEmpty();
    }

    @Test
    void theEarlierTextCanBeReadUntilTheNewOneIsThere() throws IOException {
        inFrench(false);

        assertThat(text()).isEqualTo("Hello.");
        assertRefused(Reason.NOT_FOUND, () -> correct("Bonjour !"));
    }

    @Test
    void theEarlierTextAndItsCorrectionsStayIfTheNewTranscriptionFails() throws IOException {
        correct("Hallo.");

        inFrench(true);
        world.sweep.sweep();
        world.transcription.fail(id, "The audio is damaged.");
        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(text()).isEqualTo("Hallo.");
    }

    @Test
    void correctionsAreReplacedOnlyIfThePersonAgrees() throws IOException {
        correct("Hallo.");

        assertRefused(Reason.CONFLICT, () -> inFrench(false));

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
        assertThat(text()).isEqualTo("Hallo.");
        inFrench(true);
        finishInFrench();
        assertThat(text()).isEqualTo("Bonjour.");
    }

    @Test
    void anEditorThatHoldsTheEarlierTextCannotSaveItOverTheNewOne() throws IOException {
        inFrench(false);
        finishInFrench();

        assertRefused(Reason.OUTDATED, () -> world.correct.correct(ada, id, "Hello there.", OptionalLong.of(0)));
    }

    @Test
    void aLateCorrectionOfTheNewTextOutlivesASlowWorker() throws IOException {
        inFrench(false);
        world.sweep.sweep();
        completeInFrench();
        world.calls.after("outcome", () -> {
            world.deliver.deliver(id);
            correct("Bonjour !");
        });

        world.deliver.deliver(id);

        assertThat(text()).isEqualTo("Bonjour !");
    }

    @Test
    void aSlowWorkerDoesNotBringTheEarlierTranscriptBack() throws IOException {
        id = world.completed();
        world.calls.after("outcome", () -> {
            world.deliver.deliver(id);
            inFrench(false);
        });

        world.deliver.deliver(id);

        assertThat(world.recording(id).awaitsTranscript()).isTrue();
        assertThat(world.emailIds()).endsWith("transcript-" + id + "-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "en"})
    void aLanguageThatIsNotUnderstoodIsRefused(String tag) {
        world.transcription.understanding("auto", "fr");

        assertRefused(Reason.INVALID, () -> world.again.transcribe(ada, id, new Language(tag), false));
    }

    @Test
    void anotherUsersRecordingIsNotFound() {
        var eve = aUser().named("eve").build().subject();

        assertRefused(Reason.NOT_FOUND, () -> world.again.transcribe(eve, id, FRENCH, false));
    }

    @Test
    void aRecordingThatIsBeingTranscribedIsLeftAlone() throws IOException {
        id = world.started();

        assertRefused(Reason.CONFLICT, () -> inFrench(false));

        assertThat(world.isRunning(id)).isTrue();
    }

    @Test
    void twoRequestsAtOnceAreOneAttempt() {
        world.calls.before("forget", () -> inFrench(false));

        assertRefused(Reason.CONFLICT, () -> inFrench(false));

        assertThat(world.recording(id).work().attempt()).isEqualTo(2);
    }

    @Test
    void nothingIsLeftOfARecordingThatIsDeletedMeanwhile() throws IOException {
        var key = world.recording(id).submission().key();
        world.calls.after("forget", () -> world.own.delete(ada, id));

        assertRefused(Reason.NOT_FOUND, () -> inFrench(false));

        assertThat(world.recordings.find(id)).isEmpty();
        assertThat(world.storage.text(key)).isEmpty();
        assertThat(world.isRunning(id)).isFalse();
    }

    @Test
    void nothingChangesIfTheEarlierJobCannotBeForgotten() {
        world.calls.failing("forget", 1);

        assertThatIOException().isThrownBy(() -> inFrench(false));

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    private Recording inFrench(boolean replacesCorrections) throws IOException {
        return world.again.transcribe(ada, id, FRENCH, replacesCorrections);
    }

    private void finishInFrench() throws IOException {
        world.sweep.sweep();
        completeInFrench();
        world.deliver.deliver(id);
    }

    private void completeInFrench() {
        var words = List.of(new Word("Bonjour.", 0.5, 1, 0.9));
        world.transcription.complete(id, new Transcript(id, FRENCH, "Bonjour.", words), World.LENGTH);
    }

    private void correct(String text) throws IOException {
        world.correct.correct(ada, id, text, OptionalLong.empty());
    }

    private String text() throws IOException {
        return world.own.transcript(ada, id).text();
    }

    private List<RecordingId> found(String word) {
        var filter = new RecordingFilter(List.of(word), Optional.empty(), Optional.empty(), Optional.empty());
        return world.recordings.newest(ada, filter, Optional.empty(), 10).stream()
                .map(Recording::id)
                .toList();
    }
}
