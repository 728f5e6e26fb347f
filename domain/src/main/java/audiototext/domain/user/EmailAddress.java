package audiototext.domain.user;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.util.regex.Pattern;

/**
 * An address that email can be sent to. Only what is safe in a mail header is accepted: no spaces, no control characters.
 */
public record EmailAddress(String value) {
    /** The longest address that SMTP can carry (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

    /** @throws Refused if the address is malformed */
    public EmailAddress {
        if (value.length() > MAX_LENGTH
                || value.indexOf('@') > MAX_LOCAL_LENGTH
                || !FORM.matcher(value).matches()) {
            throw new Refused(CoreRefusal.MALFORMED_ADDRESS);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
