package audiototext.lambdas.events;

import audiototext.lambdas.events.EventForms.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The input of a function: one event of EventBridge, a notification with any number of records, or a queue's messages,
 * each of which holds any of these.
 *
 * @param isOfQueue whether a queue expects to be answered which of its messages failed
 */
record Invocation(boolean isOfQueue, List<Said> events) {

    /** @param message the id of the message that held the event, if a queue sent it */
    record Said(Optional<String> message, Unread event) {}

    /**
     * @throws MalformedEvent if the events cannot be told apart; an error within an event shows when that event is read
     */
    static Invocation read(InputStream input) throws IOException {
        var root = Node.read(input);
        if (!root.has("Records")) {
            return new Invocation(false, said(Optional.empty(), EventForms.of(root)));
        }
        var records = root.get("Records").elements();
        return isOfQueue(records)
                ? new Invocation(true, messages(records))
                : new Invocation(false, said(Optional.empty(), EventForms.of(root)));
    }

    private static boolean isOfQueue(List<Node> records) {
        return records.stream()
                .anyMatch(record -> record.optionalText("eventSource")
                        .filter("aws:sqs"::equals)
                        .isPresent());
    }

    private static List<Said> messages(List<Node> records) throws MalformedEvent {
        var events = new ArrayList<Said>();
        for (var record : records) {
            events.addAll(said(Optional.of(record.text("messageId")), unwrapped(record)));
        }
        return events;
    }

    private static List<Unread> unwrapped(Node record) {
        try {
            return EventForms.of(record.get("body").unwrapped());
        } catch (MalformedEvent e) {
            return List.of(() -> {
                throw e;
            });
        }
    }

    private static List<Said> said(Optional<String> message, List<Unread> events) {
        return events.stream().map(event -> new Said(message, event)).toList();
    }
}
