package audiototext.lambdas.events;

import audiototext.lambdas.events.Event.Irrelevant;
import audiototext.lambdas.events.Invocation.Said;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes each event of a call to the handler, even if others fail. */
public final class Events {
    private static final System.Logger LOG = System.getLogger(Events.class.getName());

    private final EventHandler handler;

    public Events(EventHandler handler) {
        this.handler = handler;
    }

    private record Failure(Optional<String> message, String reason) {}

    /**
     * Handles all events of a call. If a queue sent them, the answer lists the messages that failed
     * ({@code batchItemFailures}), so that only these are retried.
     *
     * @throws EventsFailed if events failed that no queue sent; lists them, after all have been tried
     * @throws MalformedEvent if the input has no known form
     */
    public void handle(InputStream input, OutputStream output) throws IOException {
        var invocation = Invocation.read(input);
        var failures = failures(invocation.events());
        if (!invocation.isOfQueue() && !failures.isEmpty()) {
            throw new EventsFailed(
                    failures.stream().map(Failure::reason).toList(),
                    invocation.events().size());
        }
        output.write(answer(failures).getBytes(StandardCharsets.UTF_8));
    }

    private List<Failure> failures(List<Said> events) {
        var failures = new ArrayList<Failure>();
        for (var said : events) {
            failure(said).ifPresent(failures::add);
        }
        return failures;
    }

    private Optional<Failure> failure(Said said) {
        try {
            handle(said.event().read());
            return Optional.empty();
        } catch (Exception e) {
            var reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            LOG.log(Level.ERROR, "the event failed, and will be retried: " + reason, e);
            return Optional.of(new Failure(said.message(), reason));
        } finally {
            LoggedRecording.isOver();
        }
    }

    private void handle(Event event) throws Exception {
        if (event instanceof Irrelevant irrelevant) {
            LOG.log(Level.INFO, "ignored: {0}", irrelevant.what());
        } else {
            handler.handle(event);
        }
    }

    private static String answer(List<Failure> failures) {
        var answer = JsonNodeFactory.instance.objectNode();
        var failed = answer.putArray("batchItemFailures");
        failures.stream()
                .flatMap(failure -> failure.message().stream())
                .distinct()
                .forEach(message -> failed.addObject().put("itemIdentifier", message));
        return answer.toString();
    }
}
