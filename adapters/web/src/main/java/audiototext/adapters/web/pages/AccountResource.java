package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.adapters.web.shell.security.SignInPlace;
import audiototext.application.account.DeleteAccount;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /account}: downloading everything, and deleting it. */
@Path("/account")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private final Identity identity;
    private final DeleteAccount deleteAccount;
    private final SignInPlace signIn;

    AccountResource(Identity identity, DeleteAccount deleteAccount, SignInPlace signIn) {
        this.identity = identity;
        this.deleteAccount = deleteAccount;
        this.signIn = signIn;
    }

    @GET
    @Authenticated
    public TemplateInstance account() {
        return page(Optional.empty());
    }

    @POST
    @Path("delete")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@RestForm @DefaultValue("") String email, RoutingContext call) {
        try {
            deleteAccount.ask(identity.signedIn().reading(RequestLocale.askedFor(call)), email);
            return Response.seeOther(URI.create("/account/deleted")).build();
        } catch (Refused refused) {
            var page = page(Optional.of(Refusals.message(refused, RequestLocale.of(call))));
            return Response.status(422).entity(page.render()).build();
        }
    }

    /** Open to all, because people who arrive here are no longer signed in, or soon will not be. */
    @GET
    @Path("deleted")
    @PermitAll
    public TemplateInstance deleted() {
        return Pages.accountDeleted(
                new AccountDeletedPage(signIn.elsewhere(), signIn.page().map(URI::toString)));
    }

    private TemplateInstance page(Optional<String> refusal) {
        return Pages.account(new AccountPage(identity.signedIn().email().value(), refusal, signIn.elsewhere()));
    }
}
