package audiototext.bootstrap.embedded;

import audiototext.adapters.accounts.AccountEmailComposer;
import audiototext.adapters.accounts.AccountEmails;
import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.accounts.session.VerifiedCredentials;
import audiototext.adapters.web.shell.security.SignInPlace;
import audiototext.bootstrap.server.PublicAddress;
import audiototext.domain.port.AccountRemoval;
import audiototext.domain.port.Mail;
import audiototext.domain.port.UserRegistry;
import io.quarkus.qute.Engine;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

class AccountsProducer {

    @Produces
    @Singleton
    Accounts accounts(Mail mail, UserRegistry registry, InstantSource clock, Engine templates, PublicAddress address) {
        var composer = new AccountEmailComposer(templates, address.url());
        return new Accounts(new AccountEmails(composer, mail, registry, Infrastructure.getDefaultExecutor()), clock);
    }

    @Produces
    @Singleton
    AccountRemoval accountRemoval(Accounts accounts) {
        return accounts::remove;
    }

    @Produces
    @Singleton
    SignInPlace signInPlace() {
        return SignInPlace.HERE;
    }

    @Produces
    @Singleton
    VerifiedCredentials verifiedCredentials(Accounts accounts, UserRegistry registry, InstantSource clock) {
        return new VerifiedCredentials(accounts::authenticate, accounts::find, registry, clock);
    }
}
