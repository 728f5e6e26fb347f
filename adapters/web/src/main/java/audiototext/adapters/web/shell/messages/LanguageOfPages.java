package audiototext.adapters.web.shell.messages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Has each page rendered in the language of whoever asks for it. What is rendered elsewhere says its language itself. */
@Singleton
public class LanguageOfPages {
    private final CurrentLocale reader;

    LanguageOfPages(CurrentLocale reader) {
        this.reader = reader;
    }

    @ServerRequestFilter(preMatching = true)
    public void listen(RoutingContext request) {
        reader.reads(RequestLocale.of(request));
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setLocale(reader.language());
            }
        });
    }
}
