package audiototext.adapters.accounts.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the account pages. */
@MessageBundle(value = "accounts", locale = "en")
public interface AccountMessages {
    @Message("Email address")
    String email();

    @Message("Password")
    String password();

    @Message("New password")
    String newPassword();

    @Message("At least 12 characters. A few words in a row work well.")
    String passwordHelp();

    @Message("Code from the email")
    String code();

    @Message("Six digits, valid for 15 minutes.")
    String codeHelp();

    @Message("Register")
    String register();

    @Message("You will get a code by email, to make sure that the address is yours. Already registered?")
    String registered();

    @Message("Confirm your address")
    String confirmTitle();

    @Message("Confirm")
    String confirm();

    @Message("No email?")
    String noMail();

    @Message("Send a new code to")
    String resendTo();

    @Message("Check your spam folder first. You can ask for a new code after a minute.")
    String resendHelp();

    @Message("Send a new code")
    String resend();

    @Message("Forgot your password?")
    String forgotten();

    @Message("Send me a code")
    String sendCode();

    @Message("If there is an account for this address, you will get a code by email, to choose a new password.")
    String forgottenHelp();

    @Message("Back to sign-in")
    String backToSignIn();

    @Message("Choose a new password")
    String resetTitle();

    @Message("Save password")
    String reset();

    @Message("No email received?")
    String noMailCame();

    @Message("Ask for a new code")
    String askAgain();

    @Message("Sign in")
    String signIn();

    @Message("New here?")
    String newHere();

    @Message("If the address is waiting for a code, a new one is on its way.")
    String codeSent();

    @Message("Your address is confirmed. Sign in to begin.")
    String confirmed();

    @Message("Your new password is saved. Sign in with it.")
    String passwordSet();
}
