package audiototext.adapters.accounts.pages;

import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.web.shell.messages.RequestLocale;
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

/** Registering, and confirming the address with the mailed code. */
@Path("/")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegistrationResource {
    private final Accounts accounts;

    RegistrationResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Path("register")
    public TemplateInstance registerPage() {
        return AccountPages.register(AccountForm.empty());
    }

    @POST
    @Path("register")
    public Response register(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    var address = Forms.address(email);
                    accounts.register(address, password, RequestLocale.of(request));
                    return Forms.goTo("/confirm", address, request);
                },
                AccountPages::register);
    }

    @GET
    @Path("confirm")
    public TemplateInstance confirmPage(RoutingContext request) {
        return AccountPages.confirm(AccountForm.of(AddressCookie.read(request)));
    }

    @POST
    @Path("confirm")
    public Response confirm(
            @RestForm @DefaultValue("") String email, @RestForm @DefaultValue("") String code, RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    var address = Forms.address(email);
                    accounts.confirm(address, code.strip());
                    return Forms.goTo("/sign-in?confirmed=true", address, request);
                },
                form -> AccountPages.confirm(form.withCode(code)));
    }

    @POST
    @Path("confirm/resend")
    public Response resend(@RestForm @DefaultValue("") String email, RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    accounts.resendCode(Forms.address(email), RequestLocale.of(request));
                    var sent = AccountForm.of(email).noting(AccountForm.Notice.CODE_SENT);
                    return Response.ok(AccountPages.confirm(sent).render()).build();
                },
                AccountPages::confirm);
    }
}
