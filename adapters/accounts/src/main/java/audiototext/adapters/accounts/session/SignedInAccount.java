package audiototext.adapters.accounts.session;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.user.User;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The account of the request's session or credentials. Its address was verified at registration. */
@RequestScoped
public class SignedInAccount implements Identity {
    private final SecurityIdentity identity;

    SignedInAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public User signedIn() {
        User user = identity.getAttribute(AccountIdentity.USER);
        if (user == null) {
            throw new Refused(WebRefusal.NOT_SIGNED_IN);
        }
        return user;
    }
}
