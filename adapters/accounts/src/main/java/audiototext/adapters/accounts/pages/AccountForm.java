package audiototext.adapters.accounts.pages;

import java.util.Optional;

/**
 * The content of an account form: what was typed, but never a password.
 *
 * @param refusal why the input was refused and what to do, as a text for the reader
 * @param notice what has just happened
 */
public record AccountForm(String email, String code, Optional<String> refusal, Optional<Notice> notice) {
    /** What may have just happened. */
    public enum Notice {
        CODE_SENT,
        CONFIRMED,
        PASSWORD_SET
    }

    public static AccountForm empty() {
        return of("");
    }

    public static AccountForm of(String email) {
        return new AccountForm(email, "", Optional.empty(), Optional.empty());
    }

    public AccountForm withCode(String typed) {
        return new AccountForm(email, typed, refusal, notice);
    }

    public AccountForm refused(String why) {
        return new AccountForm(email, code, Optional.of(why), notice);
    }

    public AccountForm noting(Notice what) {
        return new AccountForm(email, code, refusal, Optional.of(what));
    }
}
