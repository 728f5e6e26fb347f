package audiototext.tests.e2e;

import audiototext.bootstrap.aws.Outside;
import audiototext.tests.awsstandins.LambdaProcess;
import audiototext.tests.awsstandins.QueueMessages;
import java.util.HashSet;
import java.util.Set;

/** Tells the functions of objects that are new in the bucket, as EventBridge and the queues do. */
final class Courier {
    private final Set<String> told = new HashSet<>();
    private final Deployment deployment;

    Courier(Deployment deployment) {
        this.deployment = deployment;
    }

    /** What failed comes again in the next one. */
    void round() throws InterruptedException {
        var objects = Outside.s3().listObjectsV2Paginator(list -> list.bucket(Outside.BUCKET));
        for (var object : objects.contents()) {
            tell(object.key());
        }
    }

    private void tell(String key) throws InterruptedException {
        if (told.contains(key)) {
            return;
        }
        var answer = functionFor(key).invoke(Stored.stored(key)).body();
        if (answer.equals(QueueMessages.DONE)) {
            told.add(key);
        }
    }

    private LambdaProcess functionFor(String key) {
        return key.startsWith("transcripts/") ? deployment.deliverTranscript() : deployment.startTranscription();
    }
}
