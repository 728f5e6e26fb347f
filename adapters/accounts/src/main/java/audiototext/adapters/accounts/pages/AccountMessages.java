package audiototext.adapters.accounts.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of the accounts. */
@MessageBundle(value = "accounts", locale = "en")
public interface AccountMessages {
    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("New password")
    String newPassword();

    @Message("At least 12 characters. A few words in a row make a good one.")
    String passwordHelp();

    @Message("Code from the mail")
    String code();

    @Message("Six digits; they are valid for 15 minutes.")
    String codeHelp();

    @Message("Register")
    String register();

    @Message("A code comes by mail, to make sure that the address is yours. Already registered?")
    String registered();

    @Message("Confirm your address")
    String confirmTitle();

    @Message("Confirm")
    String confirm();

    @Message("No mail?")
    String noMail();

    @Message("Send a new code to")
    String resendTo();

    @Message("Look among the unwanted mail first. A new code can be asked for after a minute.")
    String resendHelp();

    @Message("Send a new code")
    String resend();

    @Message("Forgotten password")
    String forgotten();

    @Message("Send me a code")
    String sendCode();

    @Message("If the address is registered, a code comes by mail. With it you choose a new password.")
    String forgottenHelp();

    @Message("Back to signing in")
    String backToSignIn();

    @Message("Choose a new password")
    String resetTitle();

    @Message("Set the password")
    String reset();

    @Message("No mail came?")
    String noMailCame();

    @Message("Ask for a new code")
    String askAgain();

    @Message("Sign in")
    String signIn();

    @Message("New here?")
    String newHere();

    @Message("If the address awaits a code, a new one is on its way.")
    String codeSent();

    @Message("Your address is confirmed. Sign in to begin.")
    String confirmed();

    @Message("Your new password is set. Sign in with it.")
    String passwordSet();
}
