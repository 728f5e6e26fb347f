package audiototext.bench;

/** Events as a queue brings them to a function. */
final class QueueMessages {
    private QueueMessages() {}

    /** S3 tells EventBridge of an object, and EventBridge the queue. */
    static String stored(String bucket, String key) {
        var event = """
                {"version":"0","detail-type":"Object Created","source":"aws.s3","account":"123456789012",\
                "detail":{"version":"0","bucket":{"name":"%s"},"object":{"key":"%s","size":5}}}""".formatted(bucket, key);
        return "{\"Records\":[{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"%s\"}]}"
                .formatted(event.replace("\"", "\\\""));
    }
}
