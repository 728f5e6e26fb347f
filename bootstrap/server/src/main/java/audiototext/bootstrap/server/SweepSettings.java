package audiototext.bootstrap.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often work is looked for. */
@ConfigMapping(prefix = "audio-to-text")
interface SweepSettings {

    /** How often the tables are searched for work that is due. */
    @WithDefault("2s")
    Duration sweepEvery();
}
