package audiototext.embedded.accounts;

import audiototext.adapters.accounts.Accounts;
import audiototext.domain.Refused;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Checks the e-mail address and password that API clients send by HTTP Basic. */
@ApplicationScoped
public class BasicCredentials implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final Accounts accounts;
    private final InstantSource clock;

    BasicCredentials(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> check(request));
    }

    private SecurityIdentity check(UsernamePasswordAuthenticationRequest request) {
        try {
            var password = new String(request.getPassword().getPassword());
            return accounts.authenticate(request.getUsername(), password)
                    .map(account -> AccountIdentity.of(account, clock.instant()))
                    .orElseThrow(() -> new AuthenticationFailedException("wrong e-mail address or password"));
        } catch (Refused tooMany) {
            throw new AuthenticationFailedException(tooMany);
        }
    }
}
