package audiototext.adapters.aws.transcribe;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.transcribe.TranscribeClient;
import software.amazon.awssdk.services.transcribe.model.BadRequestException;
import software.amazon.awssdk.services.transcribe.model.ConflictException;
import software.amazon.awssdk.services.transcribe.model.LimitExceededException;
import software.amazon.awssdk.services.transcribe.model.NotFoundException;
import software.amazon.awssdk.services.transcribe.model.StartTranscriptionJobRequest;
import software.amazon.awssdk.services.transcribe.model.TranscriptionJob;

/** Calls Transcribe and interprets its errors. A temporary error is an IOException, after the client's own retries. */
final class TranscribeCalls {
    /** How long no jobs are started after Transcribe has reported too many. */
    private static final Duration FULL = Duration.ofMinutes(1);

    private final TranscribeClient transcribe;
    private final InstantSource clock;
    private volatile Instant fullUntil = Instant.MIN;

    TranscribeCalls(TranscribeClient transcribe, InstantSource clock) {
        this.transcribe = transcribe;
        this.clock = clock;
    }

    sealed interface Start {
        record Started() implements Start {}

        /** A job of that name exists. */
        record Known() implements Start {}

        /** Transcribe will never accept the request as it is. */
        record Refused(String reason) implements Start {}
    }

    Start start(StartTranscriptionJobRequest request) throws IOException {
        try {
            transcribe.startTranscriptionJob(request);
            return new Start.Started();
        } catch (ConflictException e) {
            return new Start.Known();
        } catch (LimitExceededException e) {
            fullUntil = clock.instant().plus(FULL);
            throw new IOException("Amazon Transcribe has reached its limit of jobs; try later", e);
        } catch (SdkException e) {
            if (isRefusal(e)) {
                return new Start.Refused(
                        ((AwsServiceException) e).awsErrorDetails().errorMessage());
            }
            throw unavailable(e);
        }
    }

    boolean isFull() {
        return clock.instant().isBefore(fullUntil);
    }

    Optional<TranscriptionJob> find(String name) throws IOException {
        try {
            return Optional.of(transcribe
                    .getTranscriptionJob(r -> r.transcriptionJobName(name))
                    .transcriptionJob());
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (SdkException e) {
            if (saysUnknown(e)) {
                return Optional.empty();
            }
            throw unavailable(e);
        }
    }

    /**
     * @return true if the job no longer exists; false while it is queued or running, when Transcribe does not delete it
     */
    boolean delete(String name) throws IOException {
        try {
            transcribe.deleteTranscriptionJob(r -> r.transcriptionJobName(name));
            return true;
        } catch (NotFoundException e) {
            return true;
        } catch (SdkException e) {
            if (saysUnknown(e)) {
                return true;
            }
            if (e instanceof BadRequestException) {
                return false;
            }
            throw unavailable(e);
        }
    }

    private static boolean isRefusal(SdkException e) {
        return e instanceof BadRequestException
                || e instanceof AwsServiceException service
                        && "ValidationException"
                                .equals(service.awsErrorDetails().errorCode());
    }

    /** Transcribe has no specific error for an unknown job, only a message. */
    private static boolean saysUnknown(SdkException e) {
        return e instanceof BadRequestException bad
                && bad.awsErrorDetails().errorMessage().contains("couldn't be found");
    }

    private static IOException unavailable(SdkException e) {
        return new IOException("Amazon Transcribe is not available for now; try later", e);
    }
}
