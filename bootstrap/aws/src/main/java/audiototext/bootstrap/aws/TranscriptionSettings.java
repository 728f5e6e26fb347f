package audiototext.bootstrap.aws;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of Amazon Transcribe. */
@ConfigMapping(prefix = "audio-to-text")
interface TranscriptionSettings {

    /** Custom vocabularies in Transcribe, each with its language: {@code en-US=names;de-DE=namen}. */
    Optional<String> vocabulary();
}
