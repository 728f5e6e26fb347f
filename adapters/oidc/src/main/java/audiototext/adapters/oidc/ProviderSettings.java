package audiototext.adapters.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The settings of the identity provider beside those of Quarkus' OpenID Connect. */
@ConfigMapping(prefix = "audio-to-text")
interface ProviderSettings {

    /** The public address of the application, to which the provider's pages return. */
    @WithDefault("http://localhost:8080")
    URI url();

    /**
     * The address of Cognito's managed pages, {@code https://….auth.REGION.amazoncognito.com}. Without it, sign-out
     * follows OpenID Connect.
     */
    Optional<URI> cognitoDomain();

    /**
     * Where people manage, and can delete, their account at the identity provider; the page after a deletion links to
     * it.
     */
    Optional<URI> accountPage();

    /**
     * Whether an email address counts only if the provider says that it has verified it ({@code email_verified}).
     * Switch it off for a provider that vouches for its addresses without saying so. An address that the provider calls
     * unverified never counts.
     */
    @WithDefault("true")
    boolean emailNeedsClaim();
}
