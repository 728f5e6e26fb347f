package audiototext.bootstrap.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the speech recognition on this machine. */
@ConfigMapping(prefix = "audio-to-text")
interface SpeechSettings {

    /** How many recordings are transcribed at a time; each takes one core and about 300 MB. */
    @WithDefault("1")
    int workers();

    /**
     * {@code moonshine-tiny} for English only, which saves about 200 MB of memory, or a folder with another English
     * Moonshine model that replaces the packaged one; by default all packaged models.
     */
    Optional<String> model();
}
