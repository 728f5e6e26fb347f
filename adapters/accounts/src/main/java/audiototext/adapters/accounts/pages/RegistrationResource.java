package audiototext.adapters.accounts.pages;

import audiototext.adapters.accounts.Account;
import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.accounts.session.AccountIdentity;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import audiototext.domain.port.UserRegistry;
import audiototext.domain.user.Preferences;
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
import java.time.InstantSource;
import org.jboss.resteasy.reactive.RestForm;

/** Registering, and confirming the address with the mailed code. */
@Path("/")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegistrationResource {
    private final Accounts accounts;
    private final UserRegistry registry;
    private final InstantSource clock;

    RegistrationResource(Accounts accounts, UserRegistry registry, InstantSource clock) {
        this.accounts = accounts;
        this.registry = registry;
        this.clock = clock;
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
                    accounts.register(address, password, RequestPreferences.of(request));
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
                    var opened = accounts.confirm(address, code.strip());
                    keep(opened.account(), opened.preferences().or(RequestPreferences.of(request)));
                    return Forms.goTo("/sign-in?confirmed=true", address, request);
                },
                form -> AccountPages.confirm(form.withCode(code)));
    }

    /** So that the account has a language and a time zone even if its owner never signs in with a browser. */
    private void keep(Account account, Preferences preferences) {
        registry.keep(AccountIdentity.user(account, clock.instant()).preferring(preferences));
    }

    @POST
    @Path("confirm/resend")
    public Response resend(@RestForm @DefaultValue("") String email, RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    accounts.resendCode(Forms.address(email), RequestPreferences.of(request));
                    var sent = AccountForm.of(email).noting(AccountForm.Notice.CODE_SENT);
                    return Response.ok(AccountPages.confirm(sent).render()).build();
                },
                AccountPages::confirm);
    }
}
