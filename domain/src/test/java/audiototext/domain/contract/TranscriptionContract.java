package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What every {@link Transcription} must do, with any recogniser. */
public abstract class TranscriptionContract {

    /** The same one throughout a test, with room for two jobs; at its start it knows none. */
    protected abstract Transcription transcription();

    /** A new recording of speech, its audio stored. */
    protected abstract Submission speech() throws IOException;

    /** A new recording whose stored content is not audio. */
    protected abstract Submission notAudio() throws IOException;

    /** Waits until the job of that recording has ended. */
    protected abstract TranscriptionOutcome ended(RecordingId id) throws IOException;

    @Test
    void theLanguageNeedNotBeChosen() {
        assertThat(Language.AUTO.among(transcription().languages())).isPresent();
    }

    @Test
    void whatBrowsersRecordCanBeTranscribed() {
        assertThat(transcription().formats()).contains(AudioFormat.WEBM, AudioFormat.MP4, AudioFormat.OGG);
    }

    @Test
    void aJobThatWasNeverStartedIsUnknown() throws IOException {
        assertThat(transcription().outcome(RecordingId.random())).isInstanceOf(NotStarted.class);
    }

    @Test
    void aJobThatWasStartedIsKnown() throws IOException {
        var recording = started(speech());

        assertThat(transcription().outcome(recording.id())).isNotInstanceOf(NotStarted.class);
    }

    @Test
    void speechBecomesText() throws IOException {
        assertThat(transcriptOf(started(speech())).text()).isNotBlank();
    }

    @Test
    void theTranscriptBelongsToItsRecording() throws IOException {
        var recording = started(speech());

        assertThat(transcriptOf(recording).recordingId()).isEqualTo(recording.id());
    }

    @Test
    void theTranscriptNamesTheSpokenLanguage() throws IOException {
        assertThat(transcriptOf(started(speech())).language().isAuto()).isFalse();
    }

    @Test
    void wordsComeInTheOrderOfTheirStart() throws IOException {
        assertThat(transcriptOf(started(speech())).words())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparingDouble(Word::start));
    }

    @Test
    void contentThatIsNotAudioFailsWithAReason() throws IOException {
        var outcome = ended(started(notAudio()).id());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isNotNull());
    }

    @Test
    void startingAJobTwiceMakesOneJob() throws IOException {
        int room = transcription().room();
        var recording = started(speech());

        transcription().start(recording);

        assertThat(transcription().room()).isGreaterThanOrEqualTo(room - 1);
        assertThat(ended(recording.id())).isInstanceOf(Completed.class);
    }

    @Test
    void startingACompleteJobChangesNothing() throws IOException {
        var recording = started(speech());
        ended(recording.id());

        transcription().start(recording);

        assertThat(transcription().outcome(recording.id())).isInstanceOf(Completed.class);
    }

    @Test
    void startingAFailedJobChangesNothing() throws IOException {
        var recording = started(notAudio());
        ended(recording.id());

        transcription().start(recording);

        assertThat(transcription().outcome(recording.id())).isInstanceOf(Failed.class);
    }

    @Test
    void twoJobsDoNotGetInEachOthersWay() throws IOException {
        var one = started(speech());
        var other = started(speech());

        assertThat(transcriptOf(one).recordingId()).isEqualTo(one.id());
        assertThat(transcriptOf(other).recordingId()).isEqualTo(other.id());
    }

    @Test
    void aCompleteJobCanBeForgotten() throws IOException {
        var recording = started(speech());
        ended(recording.id());

        transcription().forget(recording.id());

        assertThat(transcription().outcome(recording.id())).isInstanceOf(NotStarted.class);
    }

    @Test
    void aJobCanBeForgottenBeforeItEnds() throws IOException {
        var recording = started(speech());

        transcription().forget(recording.id());

        assertThat(transcription().outcome(recording.id())).isInstanceOf(NotStarted.class);
    }

    @Test
    void aForgottenJobCanBeStartedAgain() throws IOException {
        var recording = started(speech());
        transcription().forget(recording.id());

        started(recording);

        assertThat(ended(recording.id())).isInstanceOf(Completed.class);
    }

    @Test
    void aForgottenJobCanBeStartedAgainInAnotherLanguage() throws IOException {
        var recording = started(speech());
        ended(recording.id());
        transcription().forget(recording.id());
        var english = new Language("en").among(transcription().languages()).orElseThrow();

        var again = started(inLanguage(recording, english));

        assertThat(transcriptOf(again).language().primary()).isEqualTo("en");
    }

    private static Submission inLanguage(Submission recording, Language language) {
        return new Submission(
                recording.id(),
                recording.owner(),
                recording.name(),
                language,
                recording.key(),
                recording.submittedAt());
    }

    @Test
    void forgettingAnUnknownJobIsNoError() {
        assertThatCode(() -> transcription().forget(RecordingId.random())).doesNotThrowAnyException();
    }

    private Submission started(Submission recording) throws IOException {
        transcription().start(recording);
        return recording;
    }

    private Transcript transcriptOf(Submission recording) throws IOException {
        var outcome = ended(recording.id());
        assertThat(outcome).isInstanceOf(Completed.class);
        return ((Completed) outcome).transcript();
    }
}
