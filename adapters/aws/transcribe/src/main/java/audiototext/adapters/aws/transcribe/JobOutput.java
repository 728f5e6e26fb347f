package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The content of a job's output file. */
sealed interface JobOutput {

    /**
     * The transcript that Transcribe wrote.
     *
     * @param language that was identified; empty if it was chosen
     * @param length of the audio up to the last word or segment; empty for silence
     */
    record Heard(Optional<Language> language, String text, List<Word> words, Optional<Duration> length)
            implements JobOutput {}

    /** This adapter's own note of why there is no job. */
    record Refusal(String reason, Optional<String> audioKey) implements JobOutput {}
}
