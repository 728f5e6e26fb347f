package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How Amazon Transcribe is asked. */
@ConfigMapping(prefix = "audio-to-text")
interface TranscriptionSettings {

    /** Custom vocabularies in Transcribe, each with its language: {@code en-US=names;de-DE=namen}. */
    Optional<String> vocabulary();
}
