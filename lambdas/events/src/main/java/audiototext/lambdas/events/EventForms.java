package audiototext.lambdas.events;

import audiototext.lambdas.events.Event.Irrelevant;
import audiototext.lambdas.events.Event.JobEnded;
import audiototext.lambdas.events.Event.ObjectStored;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The forms of an event: S3's own notification ("Event message structure" in Amazon S3's user guide), what S3 and
 * Transcribe send to EventBridge ("EventBridge event message structure" there; "Monitoring Amazon Transcribe with
 * Amazon EventBridge"), and S3's test message after notifications are configured.
 */
final class EventForms {
    private EventForms() {}

    /** An event that is not read yet, so that a malformed event does not affect the others. */
    @FunctionalInterface
    interface Unread {
        Event read() throws MalformedEvent;
    }

    static List<Unread> of(Node message) throws MalformedEvent {
        if (message.has("Records")) {
            return message.get("Records").elements().stream()
                    .map(record -> (Unread) () -> notified(record))
                    .toList();
        }
        return List.of(() -> single(message));
    }

    private static Event single(Node message) throws MalformedEvent {
        if (message.has("detail-type")) {
            return bridged(message);
        }
        if (message.optionalText("Event").filter("s3:TestEvent"::equals).isPresent()) {
            return new Irrelevant("S3's test event");
        }
        throw new MalformedEvent(message.path(), "has no known form");
    }

    /** The key is encoded as in a form only here: a plus is a space. */
    private static Event notified(Node record) throws MalformedEvent {
        var source = record.get("eventSource");
        if (!source.text().equals("aws:s3")) {
            throw new MalformedEvent(source.path(), "is not a known source");
        }
        var name = record.text("eventName");
        if (!name.startsWith("ObjectCreated:")) {
            return new Irrelevant(name);
        }
        var object = record.get("s3").get("object").get("key");
        return new ObjectStored(record.get("s3").get("bucket").text("name"), decoded(object));
    }

    private static String decoded(Node key) throws MalformedEvent {
        try {
            return URLDecoder.decode(key.text(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(key.path(), "is not URL-encoded");
        }
    }

    private static Event bridged(Node event) throws MalformedEvent {
        var kind = event.text("source") + ": " + event.text("detail-type");
        return switch (kind) {
            case "aws.s3: Object Created" -> stored(event.get("detail"));
            case "aws.transcribe: Transcribe Job State Change" -> changed(event.get("detail"));
            default -> new Irrelevant(kind);
        };
    }

    private static ObjectStored stored(Node detail) throws MalformedEvent {
        return new ObjectStored(
                detail.get("bucket").text("name"), detail.get("object").text("key"));
    }

    private static Event changed(Node detail) throws MalformedEvent {
        var name = detail.text("TranscriptionJobName");
        var status = detail.text("TranscriptionJobStatus");
        return List.of("COMPLETED", "FAILED").contains(status)
                ? new JobEnded(name, status.equals("FAILED"), detail.optionalText("FailureReason"))
                : new Irrelevant("job " + name + " is " + status);
    }
}
