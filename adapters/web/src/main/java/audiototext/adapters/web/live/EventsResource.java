package audiototext.adapters.web.live;

import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.domain.port.Identity;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Locale;

/**
 * Live status as server-sent events, one for each change of the user's own recordings: {@code recording} with the
 * recording as it is now, {@code removed} with the id of a recording that was deleted.
 */
@Path("/api/recordings/events")
@Authenticated
public class EventsResource {
    /** Shorter than the minute after which proxies cut a silent connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** The first heartbeat comes at once, so that the browser knows that it is connected. */
    private static final Duration SOON = Duration.ofMillis(1);

    private final Identity identity;
    private final LiveRecordings live;

    EventsResource(Identity identity, LiveRecordings live) {
        this.identity = identity;
        this.live = live;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> events(@Context Sse sse, RoutingContext call) {
        var reader = RequestLocale.of(call);
        var changes = live.of(identity.signedIn().subject()).map(change -> event(sse, change, reader));
        var heartbeats = Multi.createFrom()
                .ticks()
                .startingAfter(SOON)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(changes, heartbeats);
    }

    private static OutboundSseEvent event(Sse sse, LiveRecordings.Change change, Locale reader) {
        return sse.newEventBuilder()
                .name(change.event())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(change.data().apply(reader))
                .build();
    }
}
