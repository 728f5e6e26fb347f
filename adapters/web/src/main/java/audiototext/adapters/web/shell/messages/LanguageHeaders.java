package audiototext.adapters.web.shell.messages;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells caches the language of a page, and which headers it depends on. */
public class LanguageHeaders {

    @ServerResponseFilter
    public void add(ContainerResponseContext response, RoutingContext request) {
        var type = response.getMediaType();
        if (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            var headers = response.getHeaders();
            headers.putSingle(
                    HttpHeaders.CONTENT_LANGUAGE, RequestLocale.of(request).toLanguageTag());
            headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
