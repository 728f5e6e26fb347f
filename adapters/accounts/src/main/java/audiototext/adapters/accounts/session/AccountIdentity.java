package audiototext.adapters.accounts.session;

import audiototext.adapters.accounts.Account;
import audiototext.domain.user.User;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;

/** A signed-in account as Quarkus Security sees it. */
public final class AccountIdentity {
    static final String USER = "audio-to-text.user";

    private AccountIdentity() {}

    /** The user name is the address: accounts have no other. */
    public static User user(Account account, Instant signedInAt) {
        return new User(account.subject(), account.email().value(), account.email(), signedInAt);
    }

    static SecurityIdentity of(User user) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> user.subject().value())
                .addAttribute(USER, user)
                .build();
    }
}
