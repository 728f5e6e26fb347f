package audiototext.adapters.oidc;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a person is not let in, and what to do instead. */
@MessageBundle(value = "providerRefusals", locale = "en")
public interface ProviderRefusalMessages {
    @Message(
            "Your e-mail address is not verified, so no transcript could be sent to it. Verify it where you sign in, then sign out here and in again.")
    String addressNotVerified();

    @Message("The token names no e-mail address, and none is known yet: sign in once at {page}.")
    String addressNotKnown(String page);
}
