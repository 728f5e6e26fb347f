package audiototext.adapters.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the letters about accounts: in English here, in French in {@code messages/accountEmails_fr.properties}. */
@MessageBundle(value = "accountEmails", locale = "en")
public interface AccountEmailMessages {
    /** The language's own tag, for {@code <html lang>}. */
    @Message("en")
    String lang();

    @Message("Audio to Text: {matter}")
    String subject(String matter);

    @Message("Confirm your e-mail address")
    String confirm();

    @Message("Your code for Audio to Text:")
    String confirmCode();

    /** Before a link that says {@link #isConfirmed}. */
    @Message("Enter it within {minutes} minutes, and")
    String enterAnd(long minutes);

    @Message("your e-mail address is confirmed")
    String isConfirmed();

    @Message("If you did not register, there is nothing to do: without the code there will be no account.")
    String notRegistered();

    @Message("Choose a new password")
    String reset();

    @Message("Your code for a new password at Audio to Text:")
    String resetCode();

    /** Before a link that says {@link #withPassword}. */
    @Message("Enter it within {minutes} minutes,")
    String enterWithin(long minutes);

    @Message("with the password that you choose")
    String withPassword();

    @Message("If you did not ask for it, there is nothing to do: your password stays as it is.")
    String notAsked();

    @Message("You have an account already")
    String already();

    @Message(
            "Somebody, perhaps you, asked for an account at Audio to Text for this e-mail address. You have one already, and it stays as it is.")
    String somebodyAsked();

    @Message("If it was you, sign in:")
    String ifYou();

    @Message("Sign in")
    String signIn();

    @Message("If you have forgotten your password, choose a new one:")
    String ifForgotten();

    @Message("If it was not you, there is nothing to do.")
    String notYou();
}
