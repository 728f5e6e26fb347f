package audiototext.adapters.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What is to be known of the identity provider beside the settings of Quarkus' OpenID Connect. */
@ConfigMapping(prefix = "audio-to-text")
interface ProviderSettings {

    /** Where people reach the application, to come back to from the provider's pages. */
    @WithDefault("http://localhost:8080")
    URI url();

    /**
     * The address of Cognito's managed pages, {@code https://….auth.REGION.amazoncognito.com}. Without one, signing out
     * is as OpenID Connect describes it.
     */
    Optional<URI> cognitoDomain();

    /** Where people manage, and can delete, their account at the identity provider; the farewell page links to it. */
    Optional<URI> accountPage();

    /**
     * Whether an e-mail address counts only if the provider says that it has verified it ({@code email_verified}). To be
     * switched off for a provider that vouches for its addresses and does not say so; one that it calls unverified never
     * counts.
     */
    @WithDefault("true")
    boolean emailNeedsClaim();
}
