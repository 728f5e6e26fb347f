package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import io.quarkus.qute.TemplateData;
import java.util.Locale;

/**
 * A page that cannot be shown.
 *
 * @param status the HTTP status
 * @param title what is the matter, a few words
 * @param whatToDo a sentence or two
 */
// Said, because what Qute makes by itself lacks members once a message takes one; natively nothing fills in for it.
@TemplateData
public record ErrorPage(int status, String title, String whatToDo) {

    /** With a title and an advice for the status alone, where nothing more is known. */
    public static ErrorPage of(int status, Locale language) {
        var words = Languages.messages(ErrorMessages.class, language);
        return new ErrorPage(status, title(status, words), advice(status, words));
    }

    /** @param whatToDo what is known beyond the status, for example a refusal's message */
    public static ErrorPage of(int status, String whatToDo, Locale language) {
        return new ErrorPage(status, title(status, Languages.messages(ErrorMessages.class, language)), whatToDo);
    }

    /** Whether signing in is the way on. */
    public boolean asksToSignIn() {
        return status == 401;
    }

    private static String title(int status, ErrorMessages words) {
        return switch (status) {
            case 400 -> words.badRequest();
            case 401 -> words.unauthorized();
            case 403 -> words.forbidden();
            case 404 -> words.notFound();
            case 413 -> words.tooLarge();
            case 415, 422 -> words.notAudio();
            case 429 -> words.tooMany();
            case 503 -> words.busy();
            default -> status < 500 ? words.other() : words.fault();
        };
    }

    private static String advice(int status, ErrorMessages words) {
        return switch (status) {
            case 400 -> words.badRequestAdvice();
            case 401 -> words.unauthorizedAdvice();
            case 403 -> words.forbiddenAdvice();
            case 404 -> words.notFoundAdvice();
            case 405 -> words.methodAdvice();
            case 406 -> words.notAcceptableAdvice();
            case 413 -> words.tooLargeAdvice();
            case 415, 422 -> words.notAudioAdvice();
            case 429, 503 -> words.waitAdvice();
            default -> status < 500 ? words.otherAdvice() : words.faultAdvice();
        };
    }
}
