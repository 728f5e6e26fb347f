package audiototext.domain.fake;

import audiototext.domain.error.Failure;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.transcript.TranscriptionOutcome.NotStarted;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Its jobs move on only when the test says so. Can be made full or out of order. */
public final class FakeTranscription implements Transcription {
    private final Map<RecordingId, TranscriptionOutcome> jobs = new LinkedHashMap<>();
    private final List<Submission> starts = new ArrayList<>();
    private int capacity = 10;
    private boolean outOfOrder;
    private Set<AudioFormat> formats = EnumSet.allOf(AudioFormat.class);
    private Set<Language> languages = Set.of(Language.AUTO, new Language("en-US"), new Language("en-GB"));

    @Override
    public synchronized Set<Language> languages() {
        return languages;
    }

    /** From now on it understands only these languages, of which {@code auto} may be one. */
    public synchronized FakeTranscription understanding(String... tags) {
        languages = Arrays.stream(tags).map(Language::new).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    @Override
    public synchronized Set<AudioFormat> formats() {
        return formats;
    }

    /** From now on it reads only these. */
    public synchronized FakeTranscription reading(Set<AudioFormat> formats) {
        this.formats = formats;
        return this;
    }

    @Override
    public synchronized int room() {
        long unfinished =
                jobs.values().stream().filter(InProgress.class::isInstance).count();
        return (int) Math.max(0, capacity - unfinished);
    }

    @Override
    public synchronized void start(Submission submission) throws IOException {
        requireWorking();
        if (jobs.containsKey(submission.id())) {
            return;
        }
        if (room() < 1) {
            throw new IOException("there is no room for another job");
        }
        starts.add(submission);
        jobs.put(submission.id(), new InProgress(Duration.ZERO, Optional.empty()));
    }

    @Override
    public synchronized TranscriptionOutcome outcome(RecordingId id) throws IOException {
        requireWorking();
        return jobs.getOrDefault(id, new NotStarted());
    }

    @Override
    public synchronized void forget(RecordingId id) throws IOException {
        requireWorking();
        jobs.remove(id);
    }

    /** The jobs that were really started, once for each start. */
    public synchronized List<RecordingId> starts() {
        return starts.stream().map(Submission::id).toList();
    }

    /** The languages in which jobs were really started, once for each start. */
    public synchronized List<Language> startedIn() {
        return starts.stream().map(Submission::language).toList();
    }

    /** Moves a started job on. */
    public synchronized void progress(RecordingId id, Duration done, Duration total, Word... words) {
        move(id, new InProgress(done, Optional.of(total), List.of(words)));
    }

    /** Ends a started job with a transcript, of audio of unknown length. */
    public synchronized void complete(RecordingId id, Transcript transcript) {
        move(id, new Completed(transcript, Optional.empty(), AudioFindings.NONE));
    }

    /** Ends a started job with a transcript, of audio of that length. */
    public synchronized void complete(RecordingId id, Transcript transcript, Duration length) {
        complete(id, transcript, length, AudioFindings.NONE);
    }

    /** Ends a started job with a transcript, of audio of that length about which there is something to say. */
    public synchronized void complete(RecordingId id, Transcript transcript, Duration length, AudioFindings findings) {
        move(id, new Completed(transcript, Optional.of(length), findings));
    }

    /** Ends a started job without a transcript. */
    public synchronized void fail(RecordingId id, String reason) {
        move(id, new Failed(Failure.said(reason)));
    }

    /** Loses all jobs, as a restart does. */
    public synchronized void loseAll() {
        jobs.clear();
    }

    /** @param jobs how many may be in progress at once */
    public synchronized FakeTranscription roomFor(int jobs) {
        capacity = jobs;
        return this;
    }

    /** From now on every call but {@link #room()} fails temporarily, until {@link #works()}. */
    public synchronized FakeTranscription outOfOrder() {
        outOfOrder = true;
        return this;
    }

    /** From now on no call fails. */
    public synchronized FakeTranscription works() {
        outOfOrder = false;
        return this;
    }

    private void move(RecordingId id, TranscriptionOutcome outcome) {
        if (!jobs.containsKey(id)) {
            throw new AssertionError("no job of recording " + id + " was started");
        }
        jobs.put(id, outcome);
    }

    private void requireWorking() throws IOException {
        if (outOfOrder) {
            throw new IOException("the transcriber is out of order");
        }
    }
}
