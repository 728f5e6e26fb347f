package audiototext.domain.port;

import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome;
import java.io.IOException;
import java.util.Set;

/** Port: turns stored audio into text, in jobs that run in the background. A job has the id of its recording. */
public interface Transcription {

    /**
     * The languages that it understands. {@link Language#AUTO} is among them if it can detect the language; without it,
     * there is a single one.
     */
    Set<Language> languages();

    /** The kinds of files that it can read, always including those that browsers record. */
    Set<AudioFormat> formats();

    /** How many more jobs can be started now. */
    int room();

    /**
     * Starts the job of a recording. Does nothing if the job is already known.
     *
     * @throws IOException if it cannot be started at the moment
     */
    void start(Submission submission) throws IOException;

    /**
     * The state of a recording's job. If its output can never be read, it is {@link TranscriptionOutcome.Failed}, so
     * that the job can be forgotten and started again.
     *
     * @throws IOException if the state is not available at the moment
     */
    TranscriptionOutcome outcome(RecordingId id) throws IOException;

    /** Stops the job if it is running, and forgets it and its output, so that it can be started again. */
    void forget(RecordingId id) throws IOException;
}
