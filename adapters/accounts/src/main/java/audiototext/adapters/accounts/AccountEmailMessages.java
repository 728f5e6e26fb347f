package audiototext.adapters.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the emails about accounts: English here, French in {@code messages/accountEmails_fr.properties}. */
@MessageBundle(value = "accountEmails", locale = "en")
public interface AccountEmailMessages {
    /** The tag of the language, for {@code <html lang>}. */
    @Message("en")
    String lang();

    @Message("Audio to Text: {matter}")
    String subject(String matter);

    @Message("{code} is your code for Audio to Text")
    String confirmSubject(String code);

    @Message("Confirm your email address")
    String confirm();

    @Message("Your code for Audio to Text:")
    String confirmCode();

    /** Before an address on its own line. */
    @Message(":")
    String colon();

    /** Before a link that says {@link #isConfirmed}. */
    @Message("Enter it within {minutes} minutes to")
    String enterAnd(long minutes);

    @Message("confirm your email address")
    String isConfirmed();

    @Message("If you did not register, you can ignore this email: without the code, no account is created.")
    String notRegistered();

    @Message("Choose a new password")
    String reset();

    @Message("Your code to choose a new password for Audio to Text:")
    String resetCode();

    /** Before a link that says {@link #withPassword}. */
    @Message("Enter it within {minutes} minutes")
    String enterWithin(long minutes);

    @Message("together with your new password")
    String withPassword();

    @Message("If you did not ask for it, you can ignore this email: your password stays the same.")
    String notAsked();

    @Message("You already have an account")
    String already();

    @Message(
            "Someone, perhaps you, asked for an Audio to Text account with this email address. You already have one, and it has not changed.")
    String somebodyAsked();

    @Message("If it was you, sign in:")
    String ifYou();

    @Message("Sign in")
    String signIn();

    @Message("If you have forgotten your password, choose a new one:")
    String ifForgotten();

    @Message("If it was not you, you can ignore this email.")
    String notYou();
}
