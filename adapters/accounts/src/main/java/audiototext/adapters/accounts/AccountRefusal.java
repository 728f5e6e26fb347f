package audiototext.adapters.accounts;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.SpokenRefusal;
import audiototext.domain.error.Refused.Reason;
import java.util.List;
import java.util.Locale;

/** What the accounts refuse. A constant's comment lists its details, in order. */
public enum AccountRefusal implements SpokenRefusal {
    MALFORMED_CODE(Reason.INVALID),
    /** minutes, tries */
    WRONG_CODE(Reason.INVALID),
    /** seconds */
    CODE_TOO_SOON(Reason.TOO_MANY),
    /** minutes */
    TOO_MANY_TRIES(Reason.TOO_MANY),
    /** least */
    PASSWORD_TOO_SHORT(Reason.INVALID),
    /** most */
    PASSWORD_TOO_LONG(Reason.INVALID),
    PASSWORD_NOT_TYPED(Reason.INVALID),
    PASSWORD_IS_ADDRESS(Reason.INVALID),
    WRONG_CREDENTIALS(Reason.NOT_SIGNED_IN);

    private final Reason reason;

    AccountRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message(List<String> details, Locale reader) {
        var messages = Languages.messages(AccountRefusalMessages.class, reader);
        return switch (this) {
            case MALFORMED_CODE -> messages.malformedCode();
            case WRONG_CODE -> messages.wrongCode(details.get(0), details.get(1));
            case CODE_TOO_SOON -> messages.codeTooSoon(details.get(0));
            case TOO_MANY_TRIES -> messages.tooManyTries(details.get(0));
            case PASSWORD_TOO_SHORT -> messages.passwordTooShort(details.get(0));
            case PASSWORD_TOO_LONG -> messages.passwordTooLong(details.get(0));
            case PASSWORD_NOT_TYPED -> messages.passwordNotTyped();
            case PASSWORD_IS_ADDRESS -> messages.passwordIsAddress();
            case WRONG_CREDENTIALS -> messages.wrongCredentials();
        };
    }
}
