package audiototext.domain.transcript;

import audiototext.domain.error.Failure;
import java.time.Duration;
import java.util.Optional;

/** What has become of a transcription job. */
public sealed interface TranscriptionOutcome {

    /** No such job is known: it was never started, or was lost. */
    record NotStarted() implements TranscriptionOutcome {}

    /**
     * It waits or runs.
     *
     * @param done how much of the audio has been transcribed
     * @param total the audio's length, where known
     */
    record InProgress(Duration done, Optional<Duration> total) implements TranscriptionOutcome {}

    /** @param length of the audio, where known */
    record Completed(Transcript transcript, Optional<Duration> length) implements TranscriptionOutcome {}

    record Failed(Failure reason) implements TranscriptionOutcome {}
}
