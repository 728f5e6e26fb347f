package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.adapters.web.shell.messages.RequestPreferences;
import audiototext.application.account.ManagePreferences;
import audiototext.domain.port.Identity;
import audiototext.domain.user.Preferences;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How documents are written for their reader: in the language of the request, and the time zone of the account. */
@Singleton
class DocumentPreferences {
    private final Identity identity;
    private final ManagePreferences preferences;

    DocumentPreferences(Identity identity, ManagePreferences preferences) {
        this.identity = identity;
        this.preferences = preferences;
    }

    Preferences of(RoutingContext request) {
        var reader = identity.signedIn().preferring(RequestPreferences.of(request));
        return new Preferences(
                Optional.of(RequestLocale.of(request)), preferences.of(reader).zone());
    }
}
