package audiototext.lambdas.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** Events as AWS documents them, shortened to what matters and a little more. */
final class Json {
    private Json() {}

    static String notification(String... records) {
        return "{\"Records\":[" + String.join(",", records) + "]}";
    }

    static String record(String eventName, String encodedKey) {
        return """
                {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-west-1","eventName":"%s",
                 "s3":{"s3SchemaVersion":"1.0","bucket":{"name":"bucket","arn":"arn:aws:s3:::bucket"},
                       "object":{"key":%s,"size":1024,"sequencer":"0A1B2C3D4E5F678901"}}}""".formatted(eventName, quoted(encodedKey));
    }

    static String created(String encodedKey) {
        return record("ObjectCreated:Put", encodedKey);
    }

    static String bridged(String key) {
        return """
                {"version":"0","id":"17793124-05d4-b198-2fde-7ededc63b103","detail-type":"Object Created",
                 "source":"aws.s3","account":"123456789012","resources":["arn:aws:s3:::bucket"],
                 "detail":{"version":"0","bucket":{"name":"bucket"},"object":{"key":%s,"size":5},"reason":"PutObject"}}""".formatted(quoted(key));
    }

    static String job(String name, String status) {
        return """
                {"version":"0","detail-type":"Transcribe Job State Change","source":"aws.transcribe",
                 "detail":{"TranscriptionJobName":%s,"TranscriptionJobStatus":"%s"}}""".formatted(quoted(name), status);
    }

    static String failedJob(String name, String reason) {
        return """
                {"version":"0","detail-type":"Transcribe Job State Change","source":"aws.transcribe",
                 "detail":{"TranscriptionJobName":%s,"TranscriptionJobStatus":"FAILED","FailureReason":%s}}""".formatted(quoted(name), quoted(reason));
    }

    static String testEvent() {
        return "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"bucket\"}";
    }

    /** Messages of a queue, numbered from 1. */
    static String queue(String... bodies) {
        var messages = new ArrayList<String>();
        for (var body : List.of(bodies)) {
            messages.add("{\"messageId\":\"m%d\",\"receiptHandle\":\"h\",\"eventSource\":\"aws:sqs\",\"body\":%s}"
                    .formatted(messages.size() + 1, quoted(body)));
        }
        return notification(messages.toArray(String[]::new));
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
