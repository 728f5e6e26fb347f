package audiototext.adapters.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the accounts refuse something, and what to do instead. */
@MessageBundle(value = "accountRefusals", locale = "en")
public interface AccountRefusalMessages {
    @Message("A code has six digits. Copy it from the email.")
    String malformedCode();

    @Message(
            "That code is wrong. Check it, or ask for a new one: a code is valid for {minutes} minutes and {tries} tries, and only the newest one counts.")
    String wrongCode(String minutes, String tries);

    @Message("A code was requested a moment ago. Wait {seconds} seconds, then ask for another.")
    String codeTooSoon(String seconds);

    @Message("Too many tries have failed for this address. Try again in {minutes} minutes.")
    String tooManyTries(String minutes);

    @Message("That password is too short. Choose one with at least {least} characters.")
    String passwordTooShort(String least);

    @Message(
            "That password is too long. Choose one with at most {most} characters; those other than a–z, 0–9 and common symbols count as two to four each.")
    String passwordTooLong(String most);

    @Message("That password contains a character that cannot be typed, such as a line break. Choose one without it.")
    String passwordNotTyped();

    @Message("Your email address cannot be your password. Choose another one.")
    String passwordIsAddress();

    @Message("That email address and password do not match. Check both, or choose a new password.")
    String wrongCredentials();
}
