package audiototext.adapters.accounts;

import audiototext.domain.EmailAddress;
import audiototext.domain.Refused;
import audiototext.domain.Refused.Reason;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What does for a new password. Length counts, not the kinds of characters (NIST SP 800-63B, section 5.1.1.2). */
final class PasswordRules {
    static final int MIN_CHARACTERS = 12;

    static final String HELP = "At least " + MIN_CHARACTERS
            + " characters of any kind. A few unrelated words are easy to remember and hard to guess.";

    private PasswordRules() {}

    /** One form for what looks the same, since keyboards differ in how they compose an é (NIST, same section). */
    static String normalise(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** @throws Refused when the password does not do; the message says what would */
    static void check(String password, EmailAddress email) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            throw new Refused(
                    Reason.INVALID,
                    "That password is too short. Choose one of at least " + MIN_CHARACTERS + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Bcrypt.MAX_BYTES) {
            throw new Refused(
                    Reason.INVALID,
                    "That password is too long. Choose one of at most " + Bcrypt.MAX_BYTES
                            + " characters; those beyond a–z, 0–9 and the common signs count two to four each.");
        }
        if (password.codePoints().anyMatch(PasswordRules::cannotBeTyped)) {
            throw new Refused(
                    Reason.INVALID,
                    "That password holds a character that cannot be typed, such as a line break. Choose one without.");
        }
        if (password.equalsIgnoreCase(email.value())) {
            throw new Refused(Reason.INVALID, "The e-mail address cannot be the password. Choose another one.");
        }
    }

    /** Bcrypt ends a password with NUL, and UTF-8 has no half surrogates, so some with them would be the same. */
    private static boolean cannotBeTyped(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
