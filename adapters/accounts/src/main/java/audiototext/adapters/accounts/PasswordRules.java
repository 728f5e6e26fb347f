package audiototext.adapters.accounts;

import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Which new passwords are accepted. Length counts, not the kinds of characters (NIST SP 800-63B, section 5.1.1.2). */
final class PasswordRules {
    static final int MIN_CHARACTERS = 12;

    static final String HELP = "At least " + MIN_CHARACTERS
            + " characters of any kind. A few unrelated words are easy to remember and hard to guess.";

    private PasswordRules() {}

    /** One form for what looks the same, because keyboards differ in how they compose an é (NIST, same section). */
    static String normalise(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** @throws Refused if the password is not acceptable; the message says what would be */
    static void check(String password, EmailAddress email) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            throw new Refused(AccountRefusal.PASSWORD_TOO_SHORT, MIN_CHARACTERS);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Bcrypt.MAX_BYTES) {
            throw new Refused(AccountRefusal.PASSWORD_TOO_LONG, Bcrypt.MAX_BYTES);
        }
        if (password.codePoints().anyMatch(PasswordRules::cannotBeTyped)) {
            throw new Refused(AccountRefusal.PASSWORD_NOT_TYPED);
        }
        if (password.equalsIgnoreCase(email.value())) {
            throw new Refused(AccountRefusal.PASSWORD_IS_ADDRESS);
        }
    }

    /**
     * Bcrypt ends a password at NUL, and UTF-8 has no lone surrogates, so some that contain these would be the same.
     */
    private static boolean cannotBeTyped(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
