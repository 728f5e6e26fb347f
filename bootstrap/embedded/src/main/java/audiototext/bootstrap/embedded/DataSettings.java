package audiototext.bootstrap.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the embedded flavour keeps its data. */
@ConfigMapping(prefix = "audio-to-text")
public interface DataSettings {

    /** The folder that holds everything: database, audio, transcripts, inbox, session key. */
    @WithDefault("data")
    Path data();
}
