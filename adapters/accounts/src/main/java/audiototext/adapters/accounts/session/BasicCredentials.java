package audiototext.adapters.accounts.session;

import audiototext.domain.user.User;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Checks the email address and password that API clients send by HTTP Basic. Too many wrong ones end in a refusal with
 * its message, not in another request for credentials.
 */
@ApplicationScoped
public class BasicCredentials implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final VerifiedCredentials credentials;

    BasicCredentials(VerifiedCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> AccountIdentity.of(check(request)));
    }

    private User check(UsernamePasswordAuthenticationRequest request) {
        var password = new String(request.getPassword().getPassword());
        return credentials
                .user(request.getUsername(), password)
                .orElseThrow(() -> new AuthenticationFailedException("wrong email address or password"));
    }
}
