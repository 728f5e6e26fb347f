package audiototext.bootstrap.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the sweep. */
@ConfigMapping(prefix = "audio-to-text")
interface SweepSettings {

    /** How often to search the tables for work that is due. */
    @WithDefault("2s")
    Duration sweepEvery();
}
