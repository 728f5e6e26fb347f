package audiototext.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The embedded flavour's settings. */
@ConfigMapping(prefix = "audio-to-text")
public interface Settings {

    /** The folder that holds everything: database, audio, transcripts, inbox, session key. */
    @WithDefault("data")
    Path data();

    /** How many recordings are transcribed at a time; each takes one core and some 300 MB. */
    @WithDefault("1")
    int workers();

    /** How long a session lasts without use. */
    @WithDefault("12h")
    Duration sessionTimeout();

    /** A folder with another recogniser's model in place of the packaged one. */
    Optional<Path> model();
}
