package audiototext.adapters.web.shell.messages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Renders each page in the language of its reader. Templates rendered outside of a request set their own language. */
@Singleton
public class LanguageOfPages {
    private final CurrentLocale current;
    private final CurrentPreferences preferences;

    LanguageOfPages(CurrentLocale current, CurrentPreferences preferences) {
        this.current = current;
        this.preferences = preferences;
    }

    @ServerRequestFilter(preMatching = true)
    public void keepLanguage(RoutingContext request) {
        current.set(RequestLocale.of(request));
        preferences.set(RequestPreferences.of(request));
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setLocale(current.language());
            }
        });
    }
}
