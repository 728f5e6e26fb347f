package audiototext.adapters.accounts.pages;

import audiototext.adapters.accounts.Account;
import audiototext.adapters.accounts.AccountRefusal;
import audiototext.adapters.accounts.Accounts;
import audiototext.adapters.accounts.session.AccountIdentity;
import audiototext.adapters.accounts.session.AccountSessions;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import audiototext.adapters.web.shell.security.OwnPath;
import audiototext.domain.error.Refused;
import audiototext.domain.port.UserRegistry;
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
import java.net.URI;
import java.time.InstantSource;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInResource {
    private static final String HOME = "/recordings";

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final UserRegistry registry;
    private final InstantSource clock;

    SignInResource(Accounts accounts, AccountSessions sessions, UserRegistry registry, InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.registry = registry;
        this.clock = clock;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance signInPage(
            @RestQuery @DefaultValue(HOME) String next,
            @RestQuery boolean confirmed,
            @RestQuery boolean reset,
            RoutingContext request) {
        var form = AccountForm.of(AddressCookie.read(request));
        if (confirmed) {
            form = form.noting(AccountForm.Notice.CONFIRMED);
        } else if (reset) {
            form = form.noting(AccountForm.Notice.PASSWORD_SET);
        }
        return AccountPages.signIn(form, OwnPath.or(next, HOME));
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue(HOME) String next,
            RoutingContext request) {
        return Forms.submit(
                email,
                request,
                () -> {
                    var account = accounts.authenticate(email.strip(), password)
                            .orElseThrow(() -> new Refused(AccountRefusal.WRONG_CREDENTIALS));
                    begin(account, request);
                    return Response.seeOther(URI.create(OwnPath.or(next, HOME))).build();
                },
                form -> AccountPages.signIn(form, OwnPath.or(next, HOME)));
    }

    private void begin(Account account, RoutingContext request) {
        var now = clock.instant();
        registry.keep(AccountIdentity.user(account, now).preferring(RequestPreferences.of(request)));
        sessions.begin(account, now, request);
        AddressCookie.remove(request);
    }

    @POST
    @Path("sign-out")
    public Response signOut(RoutingContext request) {
        sessions.end(request);
        return Response.seeOther(URI.create("/")).build();
    }
}
