package audiototext.application;

import static audiototext.application.World.LENGTH;
import static audiototext.application.World.MINUTE;
import static audiototext.application.World.transcript;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.contract.Race;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Email;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Transcripts are stored, then mailed, even if something else happens in between. */
class DeliveringTest {
    private final World world = new World();

    @Test
    void aCompletedTranscriptionIsDelivered() throws IOException {
        var id = world.completed();

        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void theTranscriptIsMailedToTheOwner() throws IOException {
        world.deliver.deliver(world.completed());

        assertThat(world.mail.last().to()).isEqualTo(world.ada.email());
        assertThat(world.mail.last().text()).isEqualTo("Hello.");
    }

    @Test
    void aDeliveryIsAnnouncedStepByStep() throws IOException {
        var id = world.completed();
        world.steps.clear();

        world.deliver.deliver(id);

        assertThat(world.steps).containsExactly(Step.TRANSCRIBED, Step.DELIVERED);
    }

    @Test
    void theSpokenLanguageAndTheLengthAreRecorded() throws IOException {
        var id = world.completed();

        world.deliver.deliver(id);

        assertThat(world.recording(id).language()).isEqualTo(new Language("en-US"));
        assertThat(world.recording(id).progress().length()).contains(LENGTH);
    }

    @Test
    void theTranscriptIsStoredBeforeItIsMailed() throws IOException {
        var id = world.completed();
        world.calls.before("send", () -> assertThat(storedText(id)).isEqualTo(transcript(id)));

        world.deliver.deliver(id);

        assertThat(world.emailIds()).hasSize(1);
    }

    @Test
    void theTextOfTheOriginalIsKeptForSearchAndCorrection() throws IOException {
        var id = world.completed();

        world.deliver.deliver(id);

        assertThat(world.recordings.revision(id)).contains(TranscriptRevision.original("Hello.\n"));
    }

    @Test
    void aTranscriptThatWasJustStoredIsMailedWithoutReadingItAgain() throws IOException {
        var id = world.completed();
        world.calls.failing("text", 1);

        world.deliver.deliver(id);

        assertThat(world.emailIds()).hasSize(1);
    }

    @Test
    void aTranscriptThatCannotBeStoredIsNotMailed() throws IOException {
        var id = world.completed();
        world.calls.failing("keepText", 1);

        assertThatIOException().isThrownBy(() -> world.deliver.deliver(id));

        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void aTranscriptDeliveredTwiceIsMailedOnce() throws IOException {
        var id = world.completed();
        var sent = countedMails();

        world.deliver.deliver(id);
        world.deliver.deliver(id);

        assertThat(sent).hasSize(1);
    }

    @Test
    void aTranscriptDeliveredByManyAtOnceIsMailedOnce() throws Exception {
        var id = world.completed();
        var sent = countedMails();

        Race.of(16, () -> {
            world.deliver.deliver(id);
            return true;
        });

        assertThat(sent).hasSize(1);
        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void nothingIsMailedBeforeTheTranscriptIsReady() throws IOException {
        var id = world.started();

        world.deliver.deliver(id);

        assertThat(world.emailIds()).isEmpty();
        assertThat(world.recording(id).awaitsTranscript()).isTrue();
    }

    @Test
    void aTranscriptDeliveredWhileItIsBeingMailedIsMailedOnce() throws IOException {
        var id = world.completed();
        var sent = countedMails();
        world.calls.before("send", () -> world.deliver.deliver(id));

        world.deliver.deliver(id);

        assertThat(sent).hasSize(1);
    }

    @Test
    void aRecordingWithoutSpeechIsKnownToBeSilent() throws IOException {
        var id = world.started();
        world.transcription.complete(id, new Transcript(id, new Language("en-US"), " ", List.of()), LENGTH);

        world.deliver.deliver(id);

        assertThat(world.recording(id).progress().findings()).isEqualTo(AudioFindings.NONE.with(Speech.SILENCE));
    }

    @Test
    void whatTheTranscriptionFoundOutAboutTheAudioIsKept() throws IOException {
        var secondTrack = new AudioFindings(true, true, 2, 3);
        var id = world.started();
        world.transcription.complete(id, transcript(id), LENGTH, secondTrack);

        world.watch.look(id);

        assertThat(world.recording(id).progress().findings()).isEqualTo(secondTrack);
    }

    @Test
    void whatTheRecogniserSaysOfTheSpeechIsKept() throws IOException {
        var french = new DetectedLanguage(new Language("fr"), 0.9);
        var recognition = new Recognition(Optional.of(french), Optional.empty(), true);
        var id = world.started();
        var heard = transcript(id);
        world.transcription.complete(
                id, new Transcript(id, heard.language(), heard.text(), heard.words(), recognition), LENGTH);

        world.deliver.deliver(id);

        assertThat(world.recording(id).progress().findings().speech())
                .isEqualTo(new Speech(false, true, Optional.of(french)));
        assertThat(world.recording(id).toMention())
                .extracting(Mention::finding)
                .containsExactly(Finding.HARD_TO_HEAR, Finding.OTHER_LANGUAGE);
    }

    @Test
    void aRecordingThatIsGoneIsNotDelivered() throws IOException {
        world.deliver.deliver(RecordingId.random());

        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void aSilentRecordingIsMailedToo() throws IOException {
        var id = world.started();
        world.transcription.complete(id, new Transcript(id, new Language("en-US"), "", List.of()), LENGTH);

        world.deliver.deliver(id);

        assertThat(world.mail.emails()).extracting(Email::text).containsExactly("No one spoke.");
    }

    @Test
    void aFailedTranscriptionIsMailedWithItsReason() throws IOException {
        world.deliver.deliver(world.broken());

        assertThat(world.mail.emails()).extracting(Email::text).containsExactly("The audio is damaged.");
    }

    @Test
    void aFailedTranscriptionStaysFailedOnceItIsMailed() throws IOException {
        var id = world.broken();

        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(world.recording(id).work().dueAt()).isEmpty();
    }

    @Test
    void aFailureIsAnnouncedOnce() throws IOException {
        var id = world.broken();

        world.deliver.deliver(id);
        world.deliver.deliver(id);

        assertThat(world.steps).containsOnlyOnce(Step.FAILED);
    }

    @Test
    void aFailureOfAnEarlierAttemptDoesNotFailTheNext() throws IOException {
        var id = world.broken();
        world.calls.after("outcome", () -> {
            world.deliver.deliver(id);
            world.own.retry(world.ada.subject(), id);
        });

        world.deliver.deliver(id);

        assertThat(world.recording(id).awaitsTranscript()).isTrue();
    }

    @Test
    void aTranscriptStoredWhileItsRecordingIsDeletedIsRemoved() throws IOException {
        var id = world.completed();
        world.calls.before("keepText", () -> world.own.delete(world.ada.subject(), id));

        world.deliver.deliver(id);

        assertThat(world.storage.isEmpty()).isTrue();
        assertThat(world.emailIds()).isEmpty();
    }

    @Test
    void aTranscriptStoredJustBeforeItsRecordingIsRemovedIsRemovedToo() throws IOException {
        var id = world.completed();
        var key = world.recording(id).submission().key();
        world.calls.before("remove", () -> world.storage.keepText(key, transcript(id)));

        world.own.delete(world.ada.subject(), id);

        assertThat(world.storage.isEmpty()).isTrue();
    }

    @Test
    void aTranscriptThatArrivesAfterItWasGivenUpIsNotMailed() throws IOException {
        var id = world.started();
        world.calls.failing("outcome", World.MAX_TRIES);
        for (int i = 0; i < World.MAX_TRIES; i++) {
            world.sweepAfter(Duration.ofMinutes(10));
        }
        world.complete(id);

        world.deliver.deliver(id);

        assertThat(world.recording(id).status()).isEqualTo(Status.FAILED);
        assertThat(world.emailIds()).containsExactly("failure-" + id + "-1");
    }

    @Test
    void anotherWorkerTakesOverFromADeadOneAfterItsLease() throws IOException {
        var id = world.completed();
        world.calls.before("send", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.deliver.deliver(id));

        world.sweepAfter(MINUTE);

        assertThat(world.recording(id).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aDeadWorkerKeepsItsClaimUntilTheLeaseEnds() throws IOException {
        var id = world.completed();
        world.calls.before("send", () -> {
            throw new Killed();
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(() -> world.deliver.deliver(id));

        world.sweepAfter(MINUTE.minusSeconds(1));

        assertThat(world.emailIds()).isEmpty();
    }

    private List<String> countedMails() {
        var sent = new CopyOnWriteArrayList<String>();
        for (int i = 0; i < 20; i++) {
            world.calls.after("send", () -> sent.add("a mail"));
        }
        return sent;
    }

    private Transcript storedText(RecordingId id) {
        return world.storage.text(world.recording(id).submission().key()).orElseThrow();
    }
}
