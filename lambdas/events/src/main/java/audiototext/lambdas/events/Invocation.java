package audiototext.lambdas.events;

import audiototext.lambdas.events.EventForms.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a function is called with: one event of EventBridge, a notification with any number of records, or a queue's
 * messages with any of these in each.
 *
 * @param isOfQueue whether a queue wants to hear which of its messages failed
 */
record Invocation(boolean isOfQueue, List<Said> events) {

    /** @param message that the event came in, where a queue has brought it */
    record Said(Optional<String> message, Unread event) {}

    /** @throws MalformedEvent when nothing in it can be told apart; what is wrong within an event shows when it is read */
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
        return records.stream().anyMatch(record -> record.optionalText("eventSource")
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
