package audiototext.domain.port;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import java.io.IOException;
import java.util.Set;

/** Port: turns stored audio into text, in jobs that go on by themselves. A job is named after its recording. */
public interface Transcription {

    /** The languages that can be chosen; {@link Language#AUTO} is always among them. */
    Set<Language> languages();

    /** How many more jobs can be started now. */
    int room();

    /**
     * Starts the job of a recording. Starting it again while it is known changes nothing.
     *
     * @throws IOException when it cannot be started for the moment
     */
    void start(Submission submission) throws IOException;

    /**
     * Output that can never be read is {@link TranscriptionOutcome.Failed}, so that the job can be forgotten and begun
     * anew.
     *
     * @throws IOException when it cannot be found out for the moment
     */
    TranscriptionOutcome outcome(RecordingId id) throws IOException;

    /** Stops the job, if it runs, and forgets it and its output, so that it can be started anew. */
    void forget(RecordingId id) throws IOException;
}
