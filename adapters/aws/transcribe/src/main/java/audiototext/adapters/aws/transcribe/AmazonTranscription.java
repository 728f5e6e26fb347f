package audiototext.adapters.aws.transcribe;

import audiototext.adapters.aws.transcribe.TranscribeCalls.Start;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.LanguageCode;

/** Transcription by Amazon Transcribe, whose jobs read the audio from S3 and write the transcripts there. */
public final class AmazonTranscription implements Transcription {
    /** The concurrent batch jobs of a new account (Amazon Transcribe endpoints and quotas). */
    private static final int JOBS = 250;

    /**
     * The values of LanguageCode in the API of StartTranscriptionJob. They are the batch languages of "Supported
     * languages and language-specific features" in Amazon Transcribe's developer guide.
     */
    private static final Set<Language> LANGUAGES = Stream.concat(
                    Stream.of(Language.AUTO),
                    LanguageCode.knownValues().stream().map(code -> new Language(code.toString())))
            .collect(Collectors.toUnmodifiableSet());

    private static final System.Logger LOG = System.getLogger(AmazonTranscription.class.getName());

    private final TranscribeCalls calls;
    private final JobFiles files;
    private final JobRequests requests;
    private final JobOutcomes outcomes;

    /**
     * @param transcribe a client from {@link TranscribeClients}, which retries temporary errors
     * @param s3 for the bucket of the settings
     */
    public AmazonTranscription(
            TranscribeClient transcribe, S3Client s3, TranscribeSettings settings, InstantSource clock) {
        this.calls = new TranscribeCalls(transcribe, clock);
        this.files = new JobFiles(s3, settings);
        this.requests = new JobRequests(settings);
        this.outcomes = new JobOutcomes(files, settings, clock);
    }

    @Override
    public Set<Language> languages() {
        return LANGUAGES;
    }

    @Override
    public Set<AudioFormat> formats() {
        return MediaFormats.READ;
    }

    /** Transcribe does not say how many more jobs it takes; it refuses those beyond its limit. */
    @Override
    public int room() {
        return calls.isFull() ? 0 : JOBS;
    }

    @Override
    public void start(Submission submission) throws IOException {
        if (!isStarted(submission) && !isTakenUp(submission)) {
            forget(submission.id());
            if (!isStarted(submission)) {
                throw new IOException("An earlier job, in another language, is still running; try later");
            }
        }
    }

    private boolean isStarted(Submission submission) throws IOException {
        var key = submission.key();
        return start(submission.id(), key.audio(), key.format(), submission.language());
    }

    /**
     * The known job may have been forgotten while it ran. If it reads the same audio in the same language, it is the
     * wanted one.
     */
    private boolean isTakenUp(Submission submission) throws IOException {
        var language = understood(submission.language());
        boolean isWanted = calls.find(submission.id().toString())
                .filter(job -> JobRequests.isIn(language, job))
                .isPresent();
        if (isWanted) {
            files.remember(submission.id());
        }
        return isWanted;
    }

    /** What Transcribe does not know either, it refuses with its own reason. */
    private static Language understood(Language language) {
        return language.among(LANGUAGES).orElse(language);
    }

    /**
     * Starts the job for audio in the bucket. Needs only the rights to start jobs and to write below
     * {@code transcripts/}. If Transcribe refuses the audio for good, that is a failure: the reason is written in place
     * of the output, and so triggers what waits for the output.
     *
     * @param audioKey the key in S3, with no further encoding
     * @param language may lack the region that Transcribe asks for
     * @return false if a job with that id exists; it is left as it is
     * @throws IOException if it cannot be started for now
     */
    public boolean start(RecordingId id, String audioKey, AudioFormat format, Language language) throws IOException {
        var answer = calls.start(requests.of(id, audioKey, format, understood(language)));
        if (answer instanceof Start.Refused refused) {
            LOG.log(
                    Level.WARNING,
                    "recording {0}: Amazon Transcribe refuses it: {1}",
                    id,
                    JobFailureReasons.withoutAddresses(refused.reason()));
            files.refuse(id, audioKey, JobFailureReasons.of(refused.reason()).toString());
        }
        return !(answer instanceof Start.Known);
    }

    @Override
    public TranscriptionOutcome outcome(RecordingId id) throws IOException {
        return job(id).outcome();
    }

    /**
     * The outcome of a job and the key of its audio. Code that is notified of the ends of jobs must call this for each
     * of them: a job that was forgotten while it ran is removed then.
     *
     * @throws IOException if it cannot be determined for now
     */
    public TranscriptionJobOutcome job(RecordingId id) throws IOException {
        var job = calls.find(id.toString());
        if (job.isEmpty()) {
            return outcomes.ofUnknown(id);
        }
        if (!files.isForgotten(id)) {
            return outcomes.of(id, job.get());
        }
        if (JobOutcomes.isOver(job.get())) {
            forget(id);
        }
        return JobOutcomes.NOT_STARTED;
    }

    /** A queued or running job cannot be stopped; it is marked as forgotten and deleted when it is over. */
    @Override
    public void forget(RecordingId id) throws IOException {
        if (calls.delete(id.toString())) {
            files.deleteOutput(id);
            files.remember(id);
        } else {
            files.forget(id);
        }
    }
}
