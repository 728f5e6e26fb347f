package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.nio.file.Path;

/** Finds the audio file of a recording. */
@FunctionalInterface
public interface AudioFiles {
    /**
     * @return where the audio should be; there may be no file
     * @throws IOException if the file cannot be looked up
     */
    Path file(Submission submission) throws IOException;
}
