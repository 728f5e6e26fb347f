package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import io.quarkus.qute.TemplateData;
import java.util.Locale;

/**
 * The data of an error page.
 *
 * @param status the HTTP status
 * @param title what is wrong, in a few words
 * @param whatToDo what to do about it, in a sentence or two
 */
// Explicit, because the resolver that Qute generates by itself lacks members once a message takes this type as a
// parameter. On the JVM reflection finds them; a native executable has no such fallback.
@TemplateData
public record ErrorPage(int status, String title, String whatToDo) {

    /** A page with the title and the advice for this status, if nothing more is known. */
    public static ErrorPage of(int status, Locale language) {
        var messages = Languages.messages(ErrorMessages.class, language);
        return new ErrorPage(status, title(status, messages), advice(status, messages));
    }

    /** @param whatToDo what is known besides the status, for example the message of a refusal */
    public static ErrorPage of(int status, String whatToDo, Locale language) {
        return new ErrorPage(status, title(status, Languages.messages(ErrorMessages.class, language)), whatToDo);
    }

    /** Whether signing in is what to do. */
    public boolean asksToSignIn() {
        return status == 401;
    }

    private static String title(int status, ErrorMessages messages) {
        return switch (status) {
            case 400 -> messages.badRequest();
            case 401 -> messages.unauthorized();
            case 403 -> messages.forbidden();
            case 404 -> messages.notFound();
            case 413 -> messages.tooLarge();
            case 415 -> messages.unsupportedType();
            case 422 -> messages.notAudio();
            case 429 -> messages.tooMany();
            case 503 -> messages.busy();
            default -> status < 500 ? messages.other() : messages.fault();
        };
    }

    private static String advice(int status, ErrorMessages messages) {
        return switch (status) {
            case 400 -> messages.badRequestAdvice();
            case 401 -> messages.unauthorizedAdvice();
            case 403 -> messages.forbiddenAdvice();
            case 404 -> messages.notFoundAdvice();
            case 405 -> messages.methodAdvice();
            case 406 -> messages.notAcceptableAdvice();
            case 413 -> messages.tooLargeAdvice();
            case 415 -> messages.unsupportedTypeAdvice();
            case 422 -> messages.notAudioAdvice();
            case 429, 503 -> messages.waitAdvice();
            default -> status < 500 ? messages.otherAdvice() : messages.faultAdvice();
        };
    }
}
