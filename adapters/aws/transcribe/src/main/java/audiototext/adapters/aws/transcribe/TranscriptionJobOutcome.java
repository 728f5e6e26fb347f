package audiototext.adapters.aws.transcribe;

import audiototext.domain.transcript.TranscriptionOutcome;
import java.util.Optional;

/**
 * What became of a job, for those who have no table to look its recording up in.
 *
 * @param audioKey of the audio in the bucket; absent when the job is unknown, or another application's
 */
public record TranscriptionJobOutcome(TranscriptionOutcome outcome, Optional<String> audioKey) {}
