package audiototext.tests.awsstandins.transcribe;

import static audiototext.tests.awsstandins.transcribe.TranscribeError.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The jobs of the stand-in. The test ends them, or sets once how each ends by itself. */
public final class TranscribeJobs {
    private final Map<String, TranscribeJob> jobs = new LinkedHashMap<>();
    private final TranscribeBucket bucket;
    private Optional<Function<TranscribeJob, Ending>> endings = Optional.empty();
    private int limit = Integer.MAX_VALUE;

    /** How a job ends: with the words that were heard, or with a reason for its failure as in the API reference. */
    public sealed interface Ending {
        /** @param text empty if no one spoke */
        record Heard(String text) implements Ending {}

        record Failed(String reason) implements Ending {}
    }

    TranscribeJobs(TranscribeBucket bucket) {
        this.bucket = bucket;
    }

    /** From now on each job that is started runs to this end by itself, at once. */
    public synchronized void endByThemselves(Function<TranscribeJob, Ending> ending) {
        endings = Optional.of(ending);
    }

    /** How many jobs may be unfinished at a time before LimitExceededException. */
    public synchronized void limit(int unfinished) {
        limit = unfinished;
    }

    /** In the order in which they were started. */
    public synchronized List<TranscribeJob> all() {
        return List.copyOf(jobs.values());
    }

    public synchronized Optional<TranscribeJob> find(String name) {
        return Optional.ofNullable(jobs.get(name));
    }

    /** Moves a job from queued to running. */
    public void begin(String name) {
        known(name).begin();
    }

    /** Writes the transcript of what was said, then completes the job. */
    public void complete(String name, String text) {
        var job = known(name);
        var document = new TranscriptDocument(job, text);
        completeWith(job, document.toBytes(), document.language());
    }

    /** Completes the job with any document, well-formed or not. */
    public void completeWith(String name, byte[] document) {
        completeWith(known(name), document, "en-US");
    }

    private void completeWith(TranscribeJob job, byte[] document, String language) {
        job.completed(bucket.writeOutput(job.request(), document), language);
    }

    public void fail(String name, String reason) {
        known(name).failed(reason);
    }

    synchronized TranscribeJob start(JsonNode request) {
        TranscribeRules.check(request);
        if (jobs.containsKey(TranscribeRules.jobName(request))) {
            throw new TranscribeError("ConflictException", "The requested job name already exists.");
        }
        if (jobs.values().stream().filter(job -> !job.isOver()).count() >= limit) {
            throw new TranscribeError(
                    "LimitExceededException", "You have too many unfinished jobs. Wait and try again.");
        }
        bucket.checkAccess(request);
        var job = new TranscribeJob(request);
        jobs.put(job.name(), job);
        return job;
    }

    synchronized TranscribeJob known(String name) {
        return find(name).orElseThrow(TranscribeError::unknownJob);
    }

    synchronized void delete(String name) {
        if (!known(name).isOver()) {
            throw badRequest("The requested job is in a non-terminal state and can't be deleted.");
        }
        jobs.remove(name);
    }

    void runByItself(TranscribeJob job) {
        Optional<Function<TranscribeJob, Ending>> ending;
        synchronized (this) {
            ending = endings;
        }
        ending.map(function -> function.apply(job)).ifPresent(end -> {
            if (end instanceof Ending.Heard heard) {
                complete(job.name(), heard.text());
            } else if (end instanceof Ending.Failed failed) {
                fail(job.name(), failed.reason());
            }
        });
    }
}
