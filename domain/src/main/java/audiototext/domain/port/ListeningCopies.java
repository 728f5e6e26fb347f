package audiototext.domain.port;

import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Port: makes copies for listening of audio that browsers do not play, or do not play as it was transcribed. */
public interface ListeningCopies {

    /**
     * Makes the copy of a stored audio, with the times of its transcript.
     *
     * @param audio what its transcription found out
     * @return the whole copy, which the caller closes; empty if browsers play the original, or nothing can because it
     *     cannot be decoded or is gone
     * @throws CancellationException if the application is being stopped
     * @throws IOException if it cannot be made at the moment
     */
    Optional<InputStream> copyOf(Submission submission, AudioProgress audio) throws IOException;
}
