package audiototext.adapters.oidc;

import audiototext.adapters.web.shell.messages.CurrentPreferences;
import audiototext.domain.contract.IdentityContract;
import audiototext.domain.fake.InMemoryAccountDeletions;
import audiototext.domain.fake.InMemoryUserRegistry;
import audiototext.domain.port.Identity;
import audiototext.domain.user.User;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

class SignedInPersonTest extends IdentityContract {
    private static final ProviderSettings SETTINGS = new ProviderSettings() {
        @Override
        public URI url() {
            return URI.create("https://text.example.org");
        }

        @Override
        public Optional<URI> cognitoDomain() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> accountPage() {
            return Optional.empty();
        }

        @Override
        public boolean emailNeedsClaim() {
            return true;
        }
    };

    private final InMemoryUserRegistry registry = new InMemoryUserRegistry();

    @Override
    protected Identity signedInAs(User user) {
        var claims = Map.<String, Object>of(
                "sub", user.subject().value(),
                "cognito:username", user.userName(),
                "email", user.email().value(),
                "email_verified", true,
                "auth_time", user.lastSignIn().getEpochSecond());
        return identity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .build());
    }

    @Override
    protected Identity anonymous() {
        return identity(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }

    private Identity identity(SecurityIdentity identity) {
        var signIns = new KnownSignIns(registry, new InMemoryAccountDeletions());
        return new SignedInPerson(identity, registry, signIns, SETTINGS, new CurrentPreferences());
    }

    /** A verified token of a provider. */
    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return String.valueOf(claims.get("sub"));
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
