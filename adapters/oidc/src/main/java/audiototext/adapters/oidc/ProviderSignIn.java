package audiototext.adapters.oidc;

import audiototext.adapters.web.shell.security.SignInPlace;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the pages that the identity provider keeps the accounts. */
class ProviderSignIn {

    @Produces
    @Singleton
    SignInPlace signInPlace(ProviderSettings settings) {
        return new SignInPlace(true, settings.accountPage());
    }
}
