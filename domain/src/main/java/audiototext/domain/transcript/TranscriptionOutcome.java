package audiototext.domain.transcript;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The state of a transcription job. */
public sealed interface TranscriptionOutcome {

    /** No such job is known: it was never started, or it was lost. */
    record NotStarted() implements TranscriptionOutcome {}

    /**
     * It is waiting or running.
     *
     * @param done how much of the audio has been transcribed
     * @param total the audio's length, if known
     * @param words what was heard so far; empty if the recogniser does not tell before the end
     */
    record InProgress(Duration done, Optional<Duration> total, List<Word> words) implements TranscriptionOutcome {
        public InProgress {
            words = List.copyOf(words);
        }

        /** Nothing was heard yet. */
        public InProgress(Duration done, Optional<Duration> total) {
            this(done, total, List.of());
        }
    }

    /**
     * It has a transcript.
     *
     * @param length the audio's length, if known
     * @param findings what the owner should know about the audio
     */
    record Completed(Transcript transcript, Optional<Duration> length, AudioFindings findings)
            implements TranscriptionOutcome {}

    /** It will never have a transcript. */
    record Failed(Failure reason) implements TranscriptionOutcome {}
}
