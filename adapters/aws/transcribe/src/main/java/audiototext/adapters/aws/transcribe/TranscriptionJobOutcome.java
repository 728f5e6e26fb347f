package audiototext.adapters.aws.transcribe;

import audiototext.domain.transcript.TranscriptionOutcome;
import java.util.Optional;

/**
 * The outcome of a job, for callers that have no database to find its recording in.
 *
 * @param audioKey of the audio in the bucket; empty if the job is unknown or belongs to another application
 */
public record TranscriptionJobOutcome(TranscriptionOutcome outcome, Optional<String> audioKey) {}
