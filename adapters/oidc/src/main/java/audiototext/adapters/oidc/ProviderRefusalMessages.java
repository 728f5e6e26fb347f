package audiototext.adapters.oidc;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a person is refused, and what to do instead. */
@MessageBundle(value = "providerRefusals", locale = "en")
public interface ProviderRefusalMessages {
    @Message(
            "Your email address is not verified, so no transcript can be sent to it. Verify it with your sign-in provider, then sign out here and sign in again.")
    String addressNotVerified();

    @Message("The token contains no email address, and none is known yet: sign in once at {page}.")
    String addressNotKnown(String page);

    @Message(
            "The sign-in service cannot be reached at the moment. Everything that you have sent is kept. Try again in a minute.")
    String providerUnreachable();
}
