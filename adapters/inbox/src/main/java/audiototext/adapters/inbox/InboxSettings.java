package audiototext.adapters.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What the inbox needs to know to say where it is. */
@ConfigMapping(prefix = "audio-to-text")
interface InboxSettings {

    /** Where people reach the application. */
    @WithDefault("http://localhost:8080")
    URI url();
}
