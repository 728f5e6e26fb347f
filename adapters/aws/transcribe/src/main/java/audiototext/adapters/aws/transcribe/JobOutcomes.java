package audiototext.adapters.aws.transcribe;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJobStatus;

/** Determines a job's outcome from its status and the output that Transcribe wrote. */
final class JobOutcomes {
    static final TranscriptionJobOutcome NOT_STARTED = new TranscriptionJobOutcome(new NotStarted(), Optional.empty());

    /**
     * Transcribe writes the output before it completes the job; an output that is missing for longer than this was
     * removed.
     */
    private static final Duration OUTPUT_APPEARS = Duration.ofMinutes(5);

    /** The service tells no version. */
    private static final Optional<SpeechModel> MODEL =
            Optional.of(new SpeechModel("Amazon Transcribe", Optional.empty()));

    private static final System.Logger LOG = System.getLogger(JobOutcomes.class.getName());

    private final JobFiles files;
    private final String mediaPrefix;
    private final InstantSource clock;

    JobOutcomes(JobFiles files, TranscribeSettings settings, InstantSource clock) {
        this.files = files;
        this.mediaPrefix = "s3://" + settings.bucket() + "/";
        this.clock = clock;
    }

    static boolean isOver(TranscriptionJob job) {
        return job.transcriptionJobStatus() == TranscriptionJobStatus.COMPLETED
                || job.transcriptionJobStatus() == TranscriptionJobStatus.FAILED;
    }

    /** Transcribe may not know the job because it refused it. A transcript without a job is a leftover. */
    TranscriptionJobOutcome ofUnknown(RecordingId id) throws IOException {
        try {
            if (files.read(id).orElse(null) instanceof JobOutput.Refusal refusal) {
                return new TranscriptionJobOutcome(new Failed(Failure.parse(refusal.reason())), refusal.audioKey());
            }
        } catch (MalformedTranscript e) {
            LOG.log(
                    Level.WARNING,
                    "recording {0}: the malformed output of an unknown job is ignored: {1}",
                    id,
                    e.getMessage());
        }
        return NOT_STARTED;
    }

    TranscriptionJobOutcome of(RecordingId id, TranscriptionJob job) throws IOException {
        return new TranscriptionJobOutcome(outcome(id, job), audioKey(job));
    }

    private Optional<String> audioKey(TranscriptionJob job) {
        return Optional.ofNullable(job.media().mediaFileUri())
                .filter(uri -> uri.startsWith(mediaPrefix))
                .map(uri -> uri.substring(mediaPrefix.length()));
    }

    private TranscriptionOutcome outcome(RecordingId id, TranscriptionJob job) throws IOException {
        return switch (job.transcriptionJobStatus()) {
            case COMPLETED -> completed(id, job);
            case FAILED -> failed(id, job);
            // Transcribe does not report progress.
            default -> new InProgress(Duration.ZERO, Optional.empty());
        };
    }

    private static Failed failed(RecordingId id, TranscriptionJob job) {
        var reason = Optional.ofNullable(job.failureReason()).orElse("it gives no reason.");
        LOG.log(
                Level.WARNING,
                "recording {0}: Amazon Transcribe failed: {1}",
                id,
                JobFailureReasons.withoutAddresses(reason));
        return new Failed(JobFailureReasons.of(reason));
    }

    private TranscriptionOutcome completed(RecordingId id, TranscriptionJob job) throws IOException {
        Optional<JobOutput> output;
        try {
            output = files.read(id);
        } catch (MalformedTranscript e) {
            LOG.log(
                    Level.ERROR,
                    "recording {0}: the output of Amazon Transcribe is malformed: {1}",
                    id,
                    e.getMessage());
            return new Failed(Failure.of(Failure.Cause.TRANSCRIPT_UNREADABLE));
        }
        if (output.isEmpty()) {
            return missing(job);
        }
        return output.get() instanceof JobOutput.Heard heard
                ? new Completed(transcript(id, heard, job), heard.length(), AudioFindings.NONE)
                : new Failed(Failure.parse(((JobOutput.Refusal) output.get()).reason()));
    }

    private Failed missing(TranscriptionJob job) throws IOException {
        var completedAt = Optional.ofNullable(job.completionTime()).orElse(Instant.EPOCH);
        if (clock.instant().isBefore(completedAt.plus(OUTPUT_APPEARS))) {
            throw new IOException("The transcript of a completed job is not there yet; try later");
        }
        return new Failed(Failure.of(Failure.Cause.TRANSCRIPT_GONE));
    }

    /** If the language was chosen, only the job names it. */
    private static Transcript transcript(RecordingId id, JobOutput.Heard heard, TranscriptionJob job)
            throws IOException {
        var language = heard.language()
                .or(() -> Optional.ofNullable(job.languageCodeAsString()).map(Language::new));
        var written = language.orElseThrow(() -> new IOException("Amazon Transcribe names no language for the job"));
        return new Transcript(id, written, heard.text(), heard.words(), recognition(written, job));
    }

    /** Only an identified language has a score. */
    private static Recognition recognition(Language written, TranscriptionJob job) {
        var detected = Optional.ofNullable(job.identifiedLanguageScore())
                .map(score -> new DetectedLanguage(written, Math.max(0, Math.min(1, score))));
        return new Recognition(detected, MODEL, false);
    }
}
