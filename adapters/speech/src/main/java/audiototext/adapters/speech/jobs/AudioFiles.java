package audiototext.adapters.speech.jobs;

import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.nio.file.Path;

/** Tells where the audio of a recording lies. */
@FunctionalInterface
public interface AudioFiles {
    Path file(Submission submission) throws IOException;
}
