package audiototext.adapters.accounts.pages;

import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.domain.error.Refused;
import audiototext.domain.user.EmailAddress;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads and answers the account forms. */
final class Forms {
    private Forms() {}

    /** @throws Refused if that is not an address */
    static EmailAddress address(String typed) {
        return new EmailAddress(typed.strip());
    }

    /** On to another page, whose form has the address already. */
    static Response goTo(String page, EmailAddress address, RoutingContext request) {
        AddressCookie.keep(address, request);
        return Response.seeOther(URI.create(page)).build();
    }

    /**
     * Does what a form asks for.
     *
     * @param page the form again, with what was typed and the reason for the refusal
     */
    static Response submit(
            String email,
            RoutingContext request,
            Supplier<Response> action,
            Function<AccountForm, TemplateInstance> page) {
        try {
            return action.get();
        } catch (Refused refused) {
            int status = refused.reason() == Refused.Reason.TOO_MANY ? 429 : 400;
            var form = AccountForm.of(email).refused(Refusals.message(refused, RequestLocale.of(request)));
            return Response.status(status).entity(page.apply(form).render()).build();
        }
    }
}
