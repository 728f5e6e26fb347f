package audiototext.tests.e2e;

import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.lambda.LambdaProcess;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import java.util.HashSet;
import java.util.Set;

/** Sends the functions an event for each new object in the bucket, as EventBridge and the queues do. */
final class Courier {
    private final Set<String> handled = new HashSet<>();
    private final Deployment deployment;

    Courier(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Sends one event for each new object; failed events are sent again in the next round. */
    void round() throws InterruptedException {
        var objects = Outside.s3().listObjectsV2Paginator(list -> list.bucket(Outside.BUCKET));
        for (var object : objects.contents()) {
            send(object.key());
        }
    }

    private void send(String key) throws InterruptedException {
        if (handled.contains(key)) {
            return;
        }
        var answer = functionFor(key).invoke(Stored.stored(key)).body();
        if (answer.equals(QueueMessages.DONE)) {
            handled.add(key);
        }
    }

    private LambdaProcess functionFor(String key) {
        return key.startsWith("transcripts/") ? deployment.deliverTranscript() : deployment.startTranscription();
    }
}
