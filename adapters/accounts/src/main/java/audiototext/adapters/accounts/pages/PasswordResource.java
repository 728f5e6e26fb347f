package audiototext.adapters.accounts.pages;

import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** A forgotten password: a mailed code lets its owner set a new one. */
@Path("/")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasswordResource {
    private final Accounts accounts;

    PasswordResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("forgot-password")
    public TemplateInstance forgotPage() {
        return AccountPages.forgotPassword(AccountForm.empty());
    }

    @POST
    @Path("forgot-password")
    public Response forgot(@RestForm @DefaultValue("") String email, RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    var address = Forms.address(email);
                    accounts.forgotPassword(address, RequestPreferences.of(request));
                    return Forms.goTo("/reset-password", address, request);
                },
                AccountPages::forgotPassword);
    }

    @GET
    @Path("reset-password")
    public TemplateInstance resetPage(RoutingContext request) {
        return AccountPages.resetPassword(AccountForm.of(AddressCookie.read(request)));
    }

    @POST
    @Path("reset-password")
    public Response reset(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String password,
            RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    var address = Forms.address(email);
                    accounts.resetPassword(address, code.strip(), password);
                    return Forms.goTo("/sign-in?reset=true", address, request);
                },
                form -> AccountPages.resetPassword(form.withCode(code)));
    }
}
