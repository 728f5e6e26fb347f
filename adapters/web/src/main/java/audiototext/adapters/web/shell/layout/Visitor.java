package audiototext.adapters.web.shell.layout;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who looks at a page, as far as its navigation has to know. */
@Named
@RequestScoped
public class Visitor {
    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }
}
