package audiototext.adapters.accounts.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The account pages. Each form posts to the path of its page, with the fields listed here; {@link AccountForm} holds
 * what was typed. Render them from a resource method, because their forms carry its CSRF token.
 */
@CheckedTemplate(basePath = "accounts")
public final class AccountPages {
    private AccountPages() {}

    /** {@code /register}: fields {@code email}, {@code password}. */
    public static native TemplateInstance register(AccountForm form);

    /** {@code /confirm}: fields {@code email}, {@code code}; {@code /confirm/resend}: field {@code email}. */
    public static native TemplateInstance confirm(AccountForm form);

    /** {@code /forgot-password}: field {@code email}. */
    public static native TemplateInstance forgotPassword(AccountForm form);

    /** {@code /reset-password}: fields {@code email}, {@code code}, {@code password}. */
    public static native TemplateInstance resetPassword(AccountForm form);

    /** {@code /sign-in}: fields {@code email}, {@code password}, and {@code next}, a path to go on to. */
    public static native TemplateInstance signIn(AccountForm form, String next);
}
