package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.Languages;
import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.adapters.web.shell.messages.LanguageCookie;
import audiototext.application.account.ManagePreferences;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Identity;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.TimeZones;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** {@code /account/preferences}: the language and the time zone that a person has chosen on the account page. */
@Path("/account/preferences")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PreferencesResource {
    private final Identity identity;
    private final ManagePreferences preferences;

    PreferencesResource(Identity identity, ManagePreferences preferences) {
        this.identity = identity;
        this.preferences = preferences;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestForm @DefaultValue("") String language,
            @RestForm @DefaultValue("") String zone,
            RoutingContext request) {
        var chosenLanguage =
                Languages.tagged(language).orElseThrow(() -> new Refused(WebRefusal.MALFORMED_PREFERENCES));
        var chosenZone = TimeZones.named(zone).orElseThrow(() -> new Refused(WebRefusal.MALFORMED_PREFERENCES));
        preferences.choose(identity.signedIn(), new Preferences(Optional.of(chosenLanguage), Optional.of(chosenZone)));
        LanguageCookie.keep(chosenLanguage, request);
        return Response.seeOther(URI.create("/account?saved=true")).build();
    }
}
