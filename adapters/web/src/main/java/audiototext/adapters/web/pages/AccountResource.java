package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.errors.Refusals;
import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import audiototext.adapters.web.shell.security.SignInPlace;
import audiototext.application.account.DeleteAccount;
import audiototext.application.account.ManagePreferences;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.user.Preferences;
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
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /account}: preferences, downloading everything, and deleting it. */
@Path("/account")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private final Identity identity;
    private final DeleteAccount deleteAccount;
    private final ManagePreferences preferences;
    private final SignInPlace signIn;

    AccountResource(Identity identity, DeleteAccount deleteAccount, ManagePreferences preferences, SignInPlace signIn) {
        this.identity = identity;
        this.deleteAccount = deleteAccount;
        this.preferences = preferences;
        this.signIn = signIn;
    }

    @GET
    @Authenticated
    public TemplateInstance account(@RestQuery boolean saved, RoutingContext call) {
        return page(Optional.empty(), saved, call);
    }

    @POST
    @Path("delete")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@RestForm @DefaultValue("") String email, RoutingContext call) {
        try {
            deleteAccount.ask(identity.signedIn().preferring(preferences(call)), email);
            return Response.seeOther(URI.create("/account/deleted")).build();
        } catch (Refused refused) {
            var page = page(Optional.of(Refusals.message(refused, RequestLocale.of(call))), false, call);
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

    private TemplateInstance page(Optional<String> refusal, boolean saved, RoutingContext call) {
        return Pages.account(new AccountPage(
                identity.signedIn().email().value(),
                refusal,
                PreferencesForm.of(preferences(call), saved),
                signIn.elsewhere()));
    }

    private Preferences preferences(RoutingContext call) {
        return preferences.of(identity.signedIn().preferring(RequestPreferences.of(call)));
    }
}
