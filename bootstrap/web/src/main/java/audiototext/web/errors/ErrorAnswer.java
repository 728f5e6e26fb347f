package audiototext.web.errors;

import audiototext.web.pages.ErrorPage;
import audiototext.web.pages.Pages;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An error in the manner of who asked: a {@link Problem} to the API's clients, a page to people. */
record ErrorAnswer(int status, String mediaType, Object entity) {

    static ErrorAnswer of(int status, String path) {
        return of(status, ErrorPage.of(status).whatToDo(), path);
    }

    /** @param detail what is the matter and what to do */
    static ErrorAnswer of(int status, String detail, String path) {
        if (path.equals("/api") || path.startsWith("/api/")) {
            return new ErrorAnswer(status, Problem.MEDIA_TYPE, Problem.of(status, detail));
        }
        var page = Pages.error(ErrorPage.of(status, detail)).render();
        return new ErrorAnswer(status, MediaType.TEXT_HTML + ";charset=utf-8", page);
    }

    Response response() {
        return Response.status(status).type(mediaType).entity(entity).build();
    }
}
