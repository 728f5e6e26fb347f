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
    /** The concurrent batch jobs that an account has at first (Amazon Transcribe endpoints and quotas). */
    private static final int JOBS = 250;

    /**
     * Those of StartTranscriptionJob's LanguageCode in the API, which are the languages that "Supported languages and
     * language-specific features" of Amazon Transcribe's developer guide has for batch transcription.
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
     * @param transcribe best made by {@link TranscribeClients}, which retries what passes
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

    /** Transcribe does not tell how many jobs it still takes, but refuses those beyond. */
    @Override
    public int room() {
        return calls.isFull() ? 0 : JOBS;
    }

    @Override
    public void start(Submission submission) throws IOException {
        var key = submission.key();
        if (!start(submission.id(), key.audio(), key.format(), submission.language())) {
            // It may have been forgotten while it ran. It hears the same audio, so it is the job that is wanted.
            files.remember(submission.id());
        }
    }

    /**
     * Starts the job of audio in the bucket. Needs no rights but to start jobs and to write below {@code transcripts/}.
     * What Transcribe refuses for good ends as a failure: the reason is written where the output would be, and so wakes
     * whoever waits for that.
     *
     * @param audioKey as S3 knows it, not encoded further
     * @return false when there is a job of that id, which is left as it is
     * @throws IOException when it cannot be started for the moment
     */
    public boolean start(RecordingId id, String audioKey, AudioFormat format, Language language) throws IOException {
        var answer = calls.start(requests.of(id, audioKey, format, language));
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
     * The outcome of a job, and where its audio lies. Whoever is told that jobs end has to ask here for each of them: what
     * was forgotten while it ran is removed then.
     *
     * @throws IOException when it cannot be found out for the moment
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

    /** A job that waits or runs cannot be stopped; it is noted that it is forgotten, and is deleted when it is over. */
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
