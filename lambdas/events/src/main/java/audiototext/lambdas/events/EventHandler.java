package audiototext.lambdas.events;

/** Handles one event. */
@FunctionalInterface
public interface EventHandler {
    /** @throws Exception if the event could not be handled; it will be retried */
    void handle(Event event) throws Exception;
}
