package audiototext.lambdas.events;

/** Does what an event asks for. */
@FunctionalInterface
public interface EventHandler {
    /** @throws Exception when it could not be done; the event comes again */
    void handle(Event event) throws Exception;
}
