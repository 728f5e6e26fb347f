package audiototext.adapters.accounts.session;

import audiototext.domain.contract.IdentityContract;
import audiototext.domain.port.Identity;
import audiototext.domain.user.User;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

class SignedInAccountTest extends IdentityContract {
    @Override
    protected Identity signedInAs(User user) {
        return new SignedInAccount(AccountIdentity.of(user));
    }

    @Override
    protected Identity anonymous() {
        return new SignedInAccount(
                QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }
}
