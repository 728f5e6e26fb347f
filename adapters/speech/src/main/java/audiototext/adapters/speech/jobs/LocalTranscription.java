package audiototext.adapters.speech.jobs;

import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Transcribes in this JVM. Jobs and failures are in memory and end with it; transcripts are files and stay. Close it
 * before the recogniser.
 */
public final class LocalTranscription implements Transcription, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalTranscription.class.getName());

    private final Recogniser recogniser;
    private final AudioFiles audio;
    private final TranscriptFiles transcripts;
    private final TranscriptionListener listener;
    private final Workers workers;
    private final WorkMeter meter = new WorkMeter();
    private final Map<RecordingId, Job> jobs = new ConcurrentHashMap<>();

    /**
     * @param transcripts the folder for finished transcripts, created when needed
     * @param workers how many recordings are transcribed at once, each on one core
     */
    public LocalTranscription(
            Recogniser recogniser, AudioFiles audio, Path transcripts, TranscriptionListener listener, int workers) {
        this.recogniser = recogniser;
        this.audio = audio;
        this.transcripts = new TranscriptFiles(transcripts);
        this.listener = listener;
        this.workers = new Workers(workers);
    }

    @Override
    public Set<Language> languages() {
        return recogniser.languages();
    }

    @Override
    public Set<AudioFormat> formats() {
        return EnumSet.allOf(AudioFormat.class);
    }

    /** How many more jobs the workers and their queue take; zero if the recogniser could not be loaded. */
    @Override
    public int room() {
        return recogniser.failure().isPresent() ? 0 : workers.room();
    }

    @Override
    public synchronized void start(Submission submission) throws IOException {
        if (!(outcome(submission.id()) instanceof NotStarted)) {
            return;
        }
        if (room() < 1) {
            throw new IOException(recogniser.failure().orElse("all transcription workers are busy; try again later"));
        }
        var job = new Job(submission);
        jobs.put(submission.id(), job);
        var reports = new JobReports(submission.id(), listener);
        workers.submit(() -> work(job, reports), () -> end(job, reports));
    }

    @Override
    public TranscriptionOutcome outcome(RecordingId id) throws IOException {
        var job = Optional.ofNullable(jobs.get(id));
        if (job.isPresent() && !job.get().isComplete()) {
            return job.get().unfinished();
        }
        var completed = transcripts.read(id);
        if (completed.isPresent()) {
            return completed.get();
        }
        job.ifPresent(withoutTranscript -> jobs.remove(id, withoutTranscript));
        return new NotStarted();
    }

    @Override
    public synchronized void forget(RecordingId id) throws IOException {
        var job = jobs.remove(id);
        if (job != null) {
            job.cancel();
        }
        transcripts.delete(id);
    }

    /** What has been done since the start, and the present load. */
    public RecognitionStatistics statistics() {
        return meter.statistics(workers.waiting(), workers.running());
    }

    /** Stops the running jobs, and waits for them a few seconds at most. */
    @Override
    public void close() {
        jobs.values().forEach(Job::cancel);
        workers.close();
    }

    private void work(Job job, JobReports reports) {
        try {
            new JobRun(job, audio, transcripts, meter, reports).run(recogniser.models());
        } catch (IOException e) {
            lose(job, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lose(job, e);
        }
    }

    /** Not the recording's fault: the job can be started again once there is a recogniser. */
    private void lose(Job job, Exception cause) {
        var id = job.submission().id();
        LOG.log(Level.WARNING, "The transcription of recording {0} could not start: {1}", id, cause);
        jobs.remove(id, job);
    }

    private static void end(Job job, JobReports reports) {
        if (!job.isCancelled()) {
            reports.finished();
        }
    }
}
