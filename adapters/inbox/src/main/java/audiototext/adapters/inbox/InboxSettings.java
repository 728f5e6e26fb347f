package audiototext.adapters.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The settings that the inbox needs to log its address. */
@ConfigMapping(prefix = "audio-to-text")
interface InboxSettings {

    /** Where people reach the application. */
    @WithDefault("http://localhost:8080")
    URI url();
}
