package audiototext.adapters.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the accounts refuse something, and what to do instead. */
@MessageBundle(value = "accountRefusals", locale = "en")
public interface AccountRefusalMessages {
    @Message("A code is six digits. Copy them from the mail.")
    String malformedCode();

    @Message(
            "That code does not fit. Check it, or ask for a new one: a code serves for {minutes} minutes and {tries} tries, and only the newest counts.")
    String wrongCode(String minutes, String tries);

    @Message("A code was asked for a moment ago. Wait {seconds} seconds, then ask for another.")
    String codeTooSoon(String seconds);

    @Message("There were too many failed tries for this address. Try again in {minutes} minutes.")
    String tooManyTries(String minutes);

    @Message("That password is too short. Choose one of at least {least} characters.")
    String passwordTooShort(String least);

    @Message(
            "That password is too long. Choose one of at most {most} characters; those beyond a–z, 0–9 and the common signs count two to four each.")
    String passwordTooLong(String most);

    @Message("That password holds a character that cannot be typed, such as a line break. Choose one without.")
    String passwordNotTyped();

    @Message("The e-mail address cannot be the password. Choose another one.")
    String passwordIsAddress();

    @Message("That address and password do not belong together. Check both, or ask for a new password.")
    String wrongCredentials();
}
