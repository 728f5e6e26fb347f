package audiototext.adapters.oidc;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.SpokenRefusal;
import audiototext.domain.error.Refused.Reason;
import java.util.List;
import java.util.Locale;

/**
 * Why a person is refused although the provider vouches for them, or because it cannot be asked. A constant's comment
 * lists its details, in order.
 */
public enum ProviderRefusal implements SpokenRefusal {
    ADDRESS_NOT_VERIFIED(Reason.FORBIDDEN),
    /** page */
    ADDRESS_NOT_KNOWN(Reason.FORBIDDEN),
    PROVIDER_UNREACHABLE(Reason.UNAVAILABLE);

    private final Reason reason;

    ProviderRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message(List<String> details, Locale reader) {
        var messages = Languages.messages(ProviderRefusalMessages.class, reader);
        return switch (this) {
            case ADDRESS_NOT_VERIFIED -> messages.addressNotVerified();
            case ADDRESS_NOT_KNOWN -> messages.addressNotKnown(details.get(0));
            case PROVIDER_UNREACHABLE -> messages.providerUnreachable();
        };
    }
}
