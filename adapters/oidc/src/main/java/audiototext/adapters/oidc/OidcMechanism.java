package audiototext.adapters.oidc;

import audiototext.adapters.web.shell.ApiCalls;
import audiototext.domain.error.Refused;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Quarkus' OpenID Connect, with our own answers for requests that are not signed in: the API says what is wrong with a
 * token and never redirects; pages lead to the matching page of the provider.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class OidcMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(OidcMechanism.class);
    private static final String FAILURE = "audio-to-text.token-failure";
    private static final String TROUBLE = "audio-to-text.provider-trouble";
    private static final String REALM = "Bearer realm=\"Audio to Text\"";

    private final OidcAuthenticationMechanism oidc;
    private final ManagedPages pages;

    OidcMechanism(OidcAuthenticationMechanism oidc, ProviderSettings settings) {
        this.oidc = oidc;
        this.pages = new ManagedPages(settings.cognitoDomain());
    }

    /**
     * An ended session counts as none: public pages are shown, the rest asks for a sign-in. So does one that the provider
     * cannot confirm at the moment, but the rest then says so.
     */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        // Quarkus asks the mechanism that is recorded here for the challenge, and its own records itself.
        var identity = oidc.authenticate(request, providers)
                .onItemOrFailure()
                .invoke((item, failure) -> request.put(HttpAuthenticationMechanism.class.getName(), this))
                .onFailure(OidcMechanism::isRealFailure)
                .invoke(failure -> note(failure, request))
                .onFailure(ProviderTrouble::isIn)
                .recoverWithNull();
        if (!hasToken(request)) {
            return identity.onFailure(AuthenticationFailedException.class).recoverWithNull();
        }
        return identity.onFailure().invoke(failure -> request.put(FAILURE, failure));
    }

    /** Not the redirect that ends a sign-in, which Quarkus also treats as a failure. */
    private static boolean isRealFailure(Throwable failure) {
        return !(failure instanceof AuthenticationRedirectException);
    }

    /** An alarm of the deployment counts the errors. */
    private static void note(Throwable failure, RoutingContext request) {
        var path = request.request().path();
        var trouble = ProviderTrouble.find(failure);
        if (trouble.isPresent()) {
            LOG.errorf("%s: the identity provider cannot be reached, or fails: %s", path, trouble.get());
            request.put(TROUBLE, true);
        } else {
            LOG.infof("%s: %s", path, TokenRefusals.of(failure));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (request.get(TROUBLE) != null) {
            return Uni.createFrom().failure(new Refused(ProviderRefusal.PROVIDER_UNREACHABLE));
        }
        if (hasToken(request) || ApiCalls.isOne(request)) {
            return Uni.createFrom()
                    .item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, bearerChallenge(request)));
        }
        if (request.request().method() != HttpMethod.GET) {
            return Uni.createFrom().item(new ChallengeData(303, HttpHeaderNames.LOCATION, "/sign-in"));
        }
        return oidc.getChallenge(request)
                .onFailure(ProviderTrouble::isIn)
                .invoke(failure -> note(failure, request))
                .onFailure(ProviderTrouble::isIn)
                .transform(failure -> new Refused(ProviderRefusal.PROVIDER_UNREACHABLE))
                .map(challenge -> pages.leadOn(challenge, request));
    }

    private static boolean hasToken(RoutingContext request) {
        return request.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
    }

    /** As RFC 6750, section 3, requires. */
    private static String bearerChallenge(RoutingContext request) {
        Throwable failure = request.get(FAILURE);
        return failure == null
                ? REALM
                : REALM + ", error=\"invalid_token\", error_description=\"" + TokenRefusals.of(failure) + "\"";
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
