package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is found where a job writes its output. */
sealed interface JobOutput {

    /**
     * The transcript that Transcribe wrote.
     *
     * @param language that was identified; absent where it was chosen
     * @param length of the audio, as far as something was heard in it
     */
    record Heard(Optional<Language> language, String text, List<Word> words, Optional<Duration> length)
            implements JobOutput {}

    /** This adapter's own note of why there is no job. */
    record Refusal(String reason, Optional<String> audioKey) implements JobOutput {}
}
