package audiototext.adapters.oidc;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.CurrentPreferences;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.User;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person of the request's session or access token. An access token without an address, as Cognito's are, is
 * completed from the user registry, to which each sign-in on the pages is written, with what the browser says about how
 * its user reads.
 */
@RequestScoped
public class SignedInPerson implements Identity {
    private final SecurityIdentity identity;
    private final UserRegistry registry;
    private final KnownSignIns signIns;
    private final ProviderSettings settings;
    private final CurrentPreferences preferences;

    SignedInPerson(
            SecurityIdentity identity,
            UserRegistry registry,
            KnownSignIns signIns,
            ProviderSettings settings,
            CurrentPreferences preferences) {
        this.identity = identity;
        this.registry = registry;
        this.signIns = signIns;
        this.settings = settings;
        this.preferences = preferences;
    }

    @Override
    public User signedIn() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refused(WebRefusal.NOT_SIGNED_IN);
        }
        var claims = new TokenClaims(token);
        var email = claims.verifiedEmail(settings.emailNeedsClaim());
        if (email.isEmpty()) {
            return registered(claims);
        }
        var user = new User(claims.subject(), claims.userName(), email.get(), claims.signedInAt());
        signIns.keep(user.preferring(preferences.get()));
        return user;
    }

    private User registered(TokenClaims claims) {
        if (claims.hasEmail() || identity.getCredential(IdTokenCredential.class) != null) {
            throw new Refused(ProviderRefusal.ADDRESS_NOT_VERIFIED);
        }
        return registry.find(claims.subject())
                .orElseThrow(() -> new Refused(
                        ProviderRefusal.ADDRESS_NOT_KNOWN, settings.url().resolve("/sign-in")));
    }
}
