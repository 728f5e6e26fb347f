package audiototext.bootstrap.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the speech recognition on this machine. */
@ConfigMapping(prefix = "audio-to-text")
interface SpeechSettings {

    /** How many recordings are transcribed at a time; each takes one core and about 300 MB. */
    @WithDefault("1")
    int workers();

    /** A folder with a speech model that replaces the packaged one. */
    Optional<Path> model();
}
