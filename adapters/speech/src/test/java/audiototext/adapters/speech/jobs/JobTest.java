package audiototext.adapters.speech.jobs;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {
    private static final Duration DONE = Duration.ofSeconds(5);
    private static final Optional<Duration> TOTAL = Optional.of(Duration.ofSeconds(20));
    private static final Word HELLO = word("Hello", 0.2);

    private final Job job = new Job(aRecording().transcribing().submission());

    @TempDir
    private Path folder;

    @Test
    void theProgressShowsTheWordsSoFar() {
        job.heard(List.of(HELLO));
        job.reached(DONE, TOTAL);

        assertThat(job.unfinished()).isEqualTo(new InProgress(DONE, TOTAL, List.of(HELLO)));
    }

    @Test
    void aFailedJobShowsNoWords() {
        var reason = Failure.of(Failure.Cause.RECOGNISER_BROKE);
        job.heard(List.of(HELLO));

        job.failed(reason);

        assertThat(job.unfinished()).isEqualTo(new Failed(reason));
    }

    @Test
    void aCompleteJobKeepsNoWordsInMemory() throws IOException {
        job.heard(List.of(HELLO));
        job.reached(DONE, TOTAL);

        job.complete(new Completed(transcript(HELLO), TOTAL, AudioFindings.NONE), new TranscriptFiles(folder));

        assertThat(job.unfinished()).isEqualTo(new InProgress(Duration.ZERO, Optional.empty()));
    }
}
