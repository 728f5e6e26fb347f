package audiototext.adapters.web.shell.errors;

import audiototext.adapters.web.shell.ApiCalls;
import audiototext.domain.error.Refused;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses forms that are sent to the API. It runs before anything reads them: the forms' token is looked for in every
 * form, so audio that a client calls a form would be read as one.
 */
public class FormFilter {

    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext call) {
        if (ApiCalls.isOne(call) && FormBodies.isOne(call)) {
            throw new Refused(WebRefusal.FORM_SENT);
        }
    }
}
