package audiototext.embedded.accounts;

import audiototext.adapters.accounts.Accounts;
import audiototext.domain.EmailAddress;
import audiototext.domain.Refused;
import audiototext.embedded.pages.AccountForm;
import audiototext.embedded.pages.AccountPages;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import org.jboss.resteasy.reactive.RestQuery;

/** A forgotten password: a mailed code allows to set a new one. */
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
    public Response forgot(@RestForm @DefaultValue("") String email) {
        try {
            accounts.forgotPassword(new EmailAddress(email.strip()));
            return Forms.goTo("/reset-password?email=", email);
        } catch (Refused refused) {
            var form = AccountForm.of(email).refused(refused.getMessage());
            return Forms.refused(refused, AccountPages.forgotPassword(form));
        }
    }

    @GET
    @Path("reset-password")
    public TemplateInstance resetPage(@RestQuery @DefaultValue("") String email) {
        return AccountPages.resetPassword(AccountForm.of(email));
    }

    @POST
    @Path("reset-password")
    public Response reset(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String password) {
        try {
            accounts.resetPassword(new EmailAddress(email.strip()), code.strip(), password);
            return Forms.goTo("/sign-in?reset=true&email=", email);
        } catch (Refused refused) {
            var form = AccountForm.of(email).withCode(code).refused(refused.getMessage());
            return Forms.refused(refused, AccountPages.resetPassword(form));
        }
    }
}
