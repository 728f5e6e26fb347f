package audiototext.adapters.accounts.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the sessions. */
@ConfigMapping(prefix = "audio-to-text")
public interface SessionSettings {

    /** The data folder, which holds the key of the session cookies. */
    @WithDefault("data")
    Path data();

    /** How long an unused session lasts. */
    @WithDefault("12h")
    Duration sessionTimeout();
}
