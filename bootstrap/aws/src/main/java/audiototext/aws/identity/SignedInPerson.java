package audiototext.aws.identity;

import audiototext.aws.Settings;
import audiototext.domain.Identity;
import audiototext.domain.Refused;
import audiototext.domain.User;
import audiototext.domain.UserRegistry;
import audiototext.web.core.CoreSettings;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person of the request's session or access token. An access token that names no address, as Cognito's do not, is
 * completed from the user registry, into which each sign-in on the pages is written.
 */
@RequestScoped
public class SignedInPerson implements Identity {
    private static final String UNVERIFIED =
            "Your e-mail address is not verified, so no transcript could be sent to it."
                    + " Verify it where you sign in, then sign out here and in again.";

    private final SecurityIdentity identity;
    private final UserRegistry registry;
    private final KnownSignIns signIns;
    private final Settings settings;
    private final CoreSettings site;

    SignedInPerson(
            SecurityIdentity identity,
            UserRegistry registry,
            KnownSignIns signIns,
            Settings settings,
            CoreSettings site) {
        this.identity = identity;
        this.registry = registry;
        this.signIns = signIns;
        this.settings = settings;
        this.site = site;
    }

    @Override
    public User signedIn() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refused(Refused.Reason.NOT_SIGNED_IN, "Sign in first.");
        }
        var claims = new TokenClaims(token);
        var email = claims.verifiedEmail(settings.emailNeedsClaim());
        if (email.isEmpty()) {
            return registered(claims);
        }
        var user = new User(claims.subject(), claims.userName(), email.get(), claims.signedInAt());
        signIns.keep(user);
        return user;
    }

    private User registered(TokenClaims claims) {
        if (claims.hasEmail() || identity.getCredential(IdTokenCredential.class) != null) {
            throw new Refused(Refused.Reason.FORBIDDEN, UNVERIFIED);
        }
        return registry.find(claims.subject())
                .orElseThrow(() -> new Refused(
                        Refused.Reason.FORBIDDEN,
                        "The token names no e-mail address, and none is known yet: sign in once at "
                                + site.url().resolve("/sign-in") + "."));
    }
}
