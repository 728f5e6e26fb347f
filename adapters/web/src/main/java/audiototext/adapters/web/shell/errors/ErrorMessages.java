package audiototext.adapters.web.shell.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a page cannot be shown: for each status a few words, and what to do. */
@MessageBundle(value = "errors", locale = "en")
public interface ErrorMessages {
    @Message("That request was not understood")
    String badRequest();

    @Message("Go back, reload the page and try again. If cookies are switched off, switch them on.")
    String badRequestAdvice();

    @Message("Please sign in")
    String unauthorized();

    @Message("You are signed out, perhaps because some time has passed. Your recordings are safe.")
    String unauthorizedAdvice();

    @Message("Sign in, or send your credentials with the request.")
    String sendCredentials();

    @Message("That is not allowed")
    String forbidden();

    @Message("You are signed in, but this is not yours to see or do.")
    String forbiddenAdvice();

    @Message("You may not do that.")
    String mayNot();

    @Message("There is nothing here")
    String notFound();

    @Message("The address may be mistyped, or what was here has been deleted.")
    String notFoundAdvice();

    @Message("This address does not take that method. The API's description at /q/openapi says what it takes.")
    String methodAdvice();

    @Message("This address has no answer in any of the media types that the request accepts.")
    String notAcceptableAdvice();

    @Message("That is too large")
    String tooLarge();

    @Message("A recording may have up to 2 GB and 4 hours.")
    String tooLargeAdvice();

    @Message("That is not audio that can be read")
    String notAudio();

    @Message("Send WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR.")
    String notAudioAdvice();

    @Message("That was too often")
    String tooMany();

    @Message("Busy for the moment")
    String busy();

    @Message("Wait a minute and try again.")
    String waitAdvice();

    @Message("That did not work")
    String other();

    @Message("Go back and try again.")
    String otherAdvice();

    @Message("Something went wrong here")
    String fault();

    @Message("It is not your fault. Try again in a minute; what you have sent is kept.")
    String faultAdvice();

    @Message("That did not work for the moment. Nothing is lost: try again in a minute.")
    String unavailable();

    @Message("This was asked for by a page of another site.")
    String otherSite();

    @Message("The address or a header is malformed, or the body is a form’s, which the API does not take.")
    String malformedCall();

    @Message("The audio has {bytes} bytes; ask for some of them.")
    String noSuchRange(long bytes);

    @Message("Your recordings")
    String toRecordings();

    @Message("Start page")
    String toStart();

    @Message("Status {status}")
    String status(int status);
}
