package audiototext.web.core;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The settings that both flavours share. */
@ConfigMapping(prefix = "audio-to-text")
public interface CoreSettings {

    /** Where people reach the application, for the links in mails. */
    @WithDefault("http://localhost:8080")
    URI url();

    /** How often the tables are searched for work that is due. */
    @WithDefault("2s")
    Duration sweepEvery();
}
