package audiototext.bootstrap.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The address at which people reach the application. */
@ConfigMapping(prefix = "audio-to-text")
public interface PublicAddress {

    /** The address that links in emails begin with. */
    @WithDefault("http://localhost:8080")
    URI url();
}
