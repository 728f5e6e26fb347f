package audiototext.domain.port;

import audiototext.domain.error.Failure;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.util.Optional;

/** Port: looks into stored audio, so that its owner learns at once of what a transcription could only fail at. */
public interface AudioInspection {

    /**
     * Why this audio can never be transcribed, for example because it is a film without sound; empty if it may be. Looks
     * at the file's headers, and takes no longer than a person waits for an answer.
     *
     * @throws IOException if it cannot look at the moment, which says nothing about the audio
     */
    Optional<Failure> problem(Submission submission) throws IOException;
}
