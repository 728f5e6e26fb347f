package audiototext.web.pages;

/**
 * A page that cannot be shown.
 *
 * @param status the HTTP status
 * @param title what is the matter, a few words
 * @param whatToDo a sentence or two
 */
public record ErrorPage(int status, String title, String whatToDo) {

    /** With a title and an advice for the status alone, where nothing more is known. */
    public static ErrorPage of(int status) {
        return of(status, advice(status));
    }

    /** @param whatToDo what is known beyond the status, for example a refusal's message */
    public static ErrorPage of(int status, String whatToDo) {
        return new ErrorPage(status, title(status), whatToDo);
    }

    /** Whether signing in is the way on. */
    public boolean asksToSignIn() {
        return status == 401;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "That request was not understood";
            case 401 -> "Please sign in";
            case 403 -> "That is not allowed";
            case 404 -> "There is nothing here";
            case 413 -> "That is too large";
            case 415, 422 -> "That is not audio that can be read";
            case 429 -> "That was too often";
            case 503 -> "Busy for the moment";
            default -> status < 500 ? "That did not work" : "Something went wrong here";
        };
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "Go back, reload the page and try again. If cookies are switched off, switch them on.";
            case 401 -> "You are signed out, perhaps because some time has passed. Your recordings are safe.";
            case 403 -> "You are signed in, but this is not yours to see or do.";
            case 404 -> "The address may be mistyped, or what was here has been deleted.";
            case 405 ->
                "This address does not take that method. The API's description at /q/openapi says what it takes.";
            case 406 -> "This address has no answer in any of the media types that the request accepts.";
            case 413 -> "A recording may have up to 2 GB and 4 hours.";
            case 415, 422 -> "Send WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR.";
            case 429, 503 -> "Wait a minute and try again.";
            default ->
                status < 500
                        ? "Go back and try again."
                        : "It is not your fault. Try again in a minute; what you have sent is kept.";
        };
    }
}
