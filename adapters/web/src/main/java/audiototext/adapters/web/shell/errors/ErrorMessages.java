package audiototext.adapters.web.shell.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Errors by HTTP status: a title, and what to do. */
@MessageBundle(value = "errors", locale = "en")
public interface ErrorMessages {
    @Message("The request was not understood")
    String badRequest();

    @Message("Go back, reload the page and try again. If cookies are blocked, allow them.")
    String badRequestAdvice();

    @Message("Please sign in")
    String unauthorized();

    @Message("You are signed out, perhaps because your session has expired. Your recordings are safe.")
    String unauthorizedAdvice();

    @Message("Sign in, or send your credentials with the request.")
    String sendCredentials();

    @Message("That is not allowed")
    String forbidden();

    @Message("You are signed in, but you may not see or do this.")
    String forbiddenAdvice();

    @Message("You are not allowed to do that.")
    String mayNot();

    @Message("There is nothing here")
    String notFound();

    @Message("The address may be mistyped, or the page may have been deleted.")
    String notFoundAdvice();

    @Message(
            "This address does not accept this method. The API’s description at /q/openapi lists the methods that it accepts.")
    String methodAdvice();

    @Message("This address cannot answer in any of the media types that the request accepts.")
    String notAcceptableAdvice();

    @Message("That is too large")
    String tooLarge();

    @Message("A recording can have up to 2 GB and 4 hours.")
    String tooLargeAdvice();

    @Message("That type is not accepted here")
    String unsupportedType();

    @Message(
            "This address does not accept a body of this type. The API’s description at /q/openapi lists the types that it accepts.")
    String unsupportedTypeAdvice();

    @Message("That file cannot be read as audio")
    String notAudio();

    @Message("Send WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR.")
    String notAudioAdvice();

    @Message("Too many requests")
    String tooMany();

    @Message("The service is busy")
    String busy();

    @Message("Wait a minute and try again.")
    String waitAdvice();

    @Message("That did not work")
    String other();

    @Message("Go back and try again.")
    String otherAdvice();

    @Message("Something went wrong on our side")
    String fault();

    @Message("It is not your fault. Everything that you have sent is kept. Try again in a minute.")
    String faultAdvice();

    @Message("That did not work just now. Nothing is lost: try again in a minute.")
    String unavailable();

    @Message("This request came from a page of another site.")
    String otherSite();

    @Message("The address or a header of the request is malformed.")
    String malformedCall();

    @Message(
            "The body is not the JSON that this call takes: one value as /q/openapi describes it, with each member once, and nothing after it.")
    String malformedJson();

    @Message("The form is malformed or has too many fields. Reload the page and try again.")
    String malformedForm();

    @Message("The address is too long. It can have at most {most} characters.")
    String addressTooLong(String most);

    @Message("The range is outside the audio, which has {bytes} bytes.")
    String noSuchRange(long bytes);

    @Message("Your recordings")
    String toRecordings();

    @Message("Start page")
    String toStart();

    @Message("Status {status}")
    String status(int status);
}
