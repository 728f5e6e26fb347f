package audiototext.adapters.accounts.pages;

import java.util.Optional;

/**
 * What stands in an account's form: what was typed, but never a password.
 *
 * @param refusal why it was not taken and what to do, in words
 * @param notice what has just happened
 */
public record AccountForm(String email, String code, Optional<String> refusal, Optional<Notice> notice) {
    /** What may just have happened. */
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
