package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.ApiCalls;
import audiototext.adapters.web.shell.messages.RequestLocale;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An error in the form that the client expects: a {@link Problem} for the API's clients, a page for people. */
record ErrorAnswer(int status, String mediaType, Object entity) {
    static ErrorAnswer of(int status, RoutingContext request) {
        var language = RequestLocale.of(request);
        boolean isMalformedCall = status == 400 && ApiCalls.isOne(request);
        var detail = isMalformedCall
                ? Languages.messages(ErrorMessages.class, language).malformedCall()
                : ErrorPage.of(status, language).whatToDo();
        return of(status, detail, request);
    }

    /** @param detail what is wrong and what to do */
    static ErrorAnswer of(int status, String detail, RoutingContext request) {
        if (ApiCalls.isOne(request)) {
            return new ErrorAnswer(status, Problem.MEDIA_TYPE, Problem.of(status, detail));
        }
        var language = RequestLocale.of(request);
        var page = ErrorPages.error(ErrorPage.of(status, detail, language))
                .setLocale(language)
                .render();
        return new ErrorAnswer(status, MediaType.TEXT_HTML + ";charset=utf-8", page);
    }

    Response response() {
        return Response.status(status).type(mediaType).entity(entity).build();
    }
}
