package audiototext.domain.fake;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.contract.TranscriptionContract;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FakeTranscriptionTest extends TranscriptionContract {
    private final FakeTranscription transcription = new FakeTranscription();
    private final Set<RecordingId> notAudio = new HashSet<>();

    @Override
    protected Transcription transcription() {
        return transcription;
    }

    @Override
    protected Submission speech() {
        return aRecording().transcribing().submission();
    }

    @Override
    protected Submission notAudio() {
        var recording = speech();
        notAudio.add(recording.id());
        return recording;
    }

    @Override
    protected TranscriptionOutcome ended(RecordingId id) throws IOException {
        if (notAudio.contains(id)) {
            transcription.fail(id, "It is not audio.");
        } else {
            var words = List.of(new Word("Hello", 0.2, 0.6, 0.98), new Word("there.", 0.6, 1, 0.9));
            transcription.complete(id, new Transcript(id, new Language("en"), "Hello there.", words));
        }
        return transcription.outcome(id);
    }

    @Test
    void progressIsWhatTheTestSays() throws IOException {
        var recording = speech();
        transcription.start(recording);

        transcription.progress(recording.id(), Duration.ofSeconds(5), Duration.ofSeconds(20));

        assertThat(transcription.outcome(recording.id()))
                .isEqualTo(new InProgress(Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(20))));
    }

    @Test
    void theWordsSoFarAreWhatTheTestSays() throws IOException {
        var recording = speech();
        var word = new Word("Hello", 0.2, 0.6, 0.98);
        transcription.start(recording);

        transcription.progress(recording.id(), Duration.ofSeconds(5), Duration.ofSeconds(20), word);

        assertThat(transcription.outcome(recording.id()))
                .isEqualTo(new InProgress(Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(20)), List.of(word)));
    }

    @Test
    void aStartIsCountedOnce() throws IOException {
        var recording = speech();

        transcription.start(recording);
        transcription.start(recording);

        assertThat(transcription.starts()).containsExactly(recording.id());
    }

    @Test
    void nothingStartsWithoutRoom() throws IOException {
        transcription.roomFor(1).start(speech());

        assertThatIOException().isThrownBy(() -> transcription.start(speech()));
    }

    @Test
    void anEndedJobMakesRoom() throws IOException {
        var recording = speech();
        transcription.roomFor(1).start(recording);

        transcription.fail(recording.id(), "It is not audio.");

        assertThat(transcription.room()).isEqualTo(1);
    }

    @Test
    void jobsCanBeLost() throws IOException {
        var recording = speech();
        transcription.start(recording);

        transcription.loseAll();

        assertThat(transcription.outcome(recording.id())).isInstanceOf(NotStarted.class);
    }

    @Test
    void nothingAnswersWhileItIsOutOfOrder() throws IOException {
        transcription.outOfOrder();
        assertThatIOException().isThrownBy(() -> transcription.start(speech()));

        transcription.works().start(speech());

        assertThat(transcription.starts()).hasSize(1);
    }
}
