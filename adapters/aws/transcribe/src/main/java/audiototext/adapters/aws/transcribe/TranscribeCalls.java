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

/** Transcribe's calls, and what their errors mean. What passes is an IOException, after the client's own retries. */
final class TranscribeCalls {
    /** How long no more jobs are started after Transcribe has said that there are too many. */
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

        /** There is a job of that name. */
        record Known() implements Start {}

        /** Transcribe will never take it as it is. */
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
            throw new IOException("Amazon Transcribe has as many jobs as it takes; try later", e);
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

    /** @return whether there is no such job any more; false while it waits or runs, when Transcribe does not let go */
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

    /** Transcribe has no error of its own for an unknown job, only words. */
    private static boolean saysUnknown(SdkException e) {
        return e instanceof BadRequestException bad
                && bad.awsErrorDetails().errorMessage().contains("couldn't be found");
    }

    private static IOException unavailable(SdkException e) {
        return new IOException("Amazon Transcribe does not do its work for the moment; try later", e);
    }
}
