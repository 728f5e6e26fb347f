package audiototext.adapters.accounts.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How sessions are kept. */
@ConfigMapping(prefix = "audio-to-text")
public interface SessionSettings {

    /** The data folder, which holds the key of the session cookies. */
    @WithDefault("data")
    Path data();

    /** How long a session lasts without use. */
    @WithDefault("12h")
    Duration sessionTimeout();
}
