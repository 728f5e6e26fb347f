package audiototext.application;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.port.Recordings;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.port.Transcription;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingEvent.Step;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Status;
import audiototext.domain.transcript.Paragraphs;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a person can do with their own recordings. Another user's recordings count as not found. */
public final class ManageRecordings {
    /** A recording of that length is transcribed before anyone has read its beginning. */
    private static final Duration SHOWN_WHOLE = Duration.ofMinutes(2);

    private final Recordings recordings;
    private final AudioStorage storage;
    private final Transcription transcription;
    private final Transcripts transcripts;
    private final Transitions transitions;

    public ManageRecordings(
            Recordings recordings,
            AudioStorage storage,
            Transcription transcription,
            Transcripts transcripts,
            Transitions transitions) {
        this.recordings = recordings;
        this.storage = storage;
        this.transcription = transcription;
        this.transcripts = transcripts;
        this.transitions = transitions;
    }

    /**
     * A part of the list.
     *
     * @param recordings newest first
     * @param next where the list continues; absent at its end
     */
    public record Page(List<Recording> recordings, Optional<Cursor> next) {}

    /**
     * A page of the owner's recordings, newest first.
     *
     * @param before only those that come after this place in the list; empty for the first page
     * @param limit how many recordings at most, 1 or more
     */
    public Page list(Subject owner, RecordingFilter selection, Optional<Cursor> before, int limit) {
        var found = recordings.newest(owner, selection, before, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        var shown = found.subList(0, limit);
        return new Page(shown, Optional.of(Cursor.at(shown.get(limit - 1))));
    }

    /**
     * The page before a place in the list; empty if the first page already reaches that place.
     *
     * @param limit how many recordings, 1 or more
     */
    public Optional<Page> newer(Subject owner, RecordingFilter selection, Cursor after, int limit) {
        var found = recordings.newer(owner, selection, after, limit + 1);
        if (found.size() <= limit) {
            return Optional.empty();
        }
        var shown = new ArrayList<>(found.subList(0, limit));
        Collections.reverse(shown);
        return Optional.of(new Page(shown, Optional.of(Cursor.at(shown.get(limit - 1)))));
    }

    /**
     * One of the owner's recordings.
     *
     * @throws Refused {@code NOT_FOUND} if they have no such recording
     */
    public Recording find(Subject owner, RecordingId id) {
        return recordings
                .find(id)
                .filter(recording -> recording.owner().equals(owner))
                .orElseThrow(() -> new Refused(CoreRefusal.NO_SUCH_RECORDING));
    }

    /**
     * The current transcript, with its owner's corrections; the earlier one while it is transcribed again.
     *
     * @throws Refused {@code NOT_FOUND} if they have no such recording, or it has no transcript yet
     */
    public Transcript transcript(Subject owner, RecordingId id) throws IOException {
        return transcripts.current(transcribed(find(owner, id))).orElseThrow(ManageRecordings::noTranscript);
    }

    /**
     * What a running transcription of more than two minutes has heard so far, in paragraphs with an empty line between
     * them. It only grows, unless the transcription begins again. Empty for any other recording.
     *
     * @param recording as {@link #find} returned it
     */
    public String textSoFar(Recording recording) throws IOException {
        return isGrowing(recording) && transcription.outcome(recording.id()) instanceof InProgress running
                ? Paragraphs.plainText(new Transcript(recording.id(), recording.language(), "", running.words()))
                        .strip()
                : "";
    }

    /** Asks no service that reports no progress. */
    private static boolean isGrowing(Recording recording) {
        var done = recording.progress().transcribed();
        var length = recording.progress().length().orElse(done);
        return recording.awaitsTranscript() && !done.isZero() && length.compareTo(SHOWN_WHOLE) > 0;
    }

    /** The original transcript of a recording that {@link #find} returned. */
    Transcript original(Recording recording) throws IOException {
        return transcripts.original(transcribed(recording)).orElseThrow(ManageRecordings::noTranscript);
    }

    private static Recording transcribed(Recording recording) {
        if (!recording.hasTranscript()) {
            throw noTranscript();
        }
        return recording;
    }

    private static Refused noTranscript() {
        return new Refused(CoreRefusal.NO_TRANSCRIPT_YET);
    }

    /**
     * Opens a part of a recording's stored audio. The caller closes the stream.
     *
     * @param recording as {@link #find} returned it
     * @param from the first byte, counted from 0
     * @param length in bytes, within the audio
     */
    public InputStream audio(Recording recording, long from, long length) throws IOException {
        return storage.open(recording.submission().key(), from, length);
    }

    /** The size in bytes of the copy for listening of a recording that {@link #find} returned; empty if there is none. */
    public OptionalLong copyBytes(Recording recording) throws IOException {
        return recording.progress().copy() == ListeningCopy.MADE
                ? storage.copyBytes(recording.submission().key())
                : OptionalLong.empty();
    }

    /** Opens a part of the copy for listening, like {@link #audio}. */
    public InputStream copy(Recording recording, long from, long length) throws IOException {
        return storage.openCopy(recording.submission().key(), from, length);
    }

    /**
     * Tries again what failed: the transcription, or only the email if there is a transcript.
     *
     * @throws Refused {@code CONFLICT} if nothing failed
     */
    public Recording retry(Subject owner, RecordingId id) throws IOException {
        var failed = find(owner, id);
        if (failed.status() == Status.FAILED && transcription.outcome(id) instanceof TranscriptionOutcome.Failed) {
            // A job that completed after it was given up, or is still running, is not repeated.
            transcription.forget(id);
        }
        return transitions
                .take(Step.RETRIED, id, r -> r.retried(transitions.now()))
                .orElseThrow(() -> new Refused(CoreRefusal.NOTHING_FAILED));
    }

    /** Renames the recording, in its future emails too. */
    public Recording rename(Subject owner, RecordingId id, RecordingName name) {
        find(owner, id);
        recordings.rename(id, name);
        var renamed = find(owner, id);
        transitions.announce(Step.RENAMED, renamed);
        return renamed;
    }

    /** Removes the recording: its job, audio, transcript, copy and row. If this fails halfway, deleting again continues. */
    public void delete(Subject owner, RecordingId id) throws IOException {
        var recording = find(owner, id);
        removeBelongings(recording);
        recordings.remove(id);
        transitions.announce(Step.REMOVED, recording);
        // Again: a worker that found the row may have started its job or stored its transcript in between.
        removeBelongings(recording);
    }

    private void removeBelongings(Recording recording) throws IOException {
        transcription.forget(recording.id());
        storage.delete(recording.submission().key());
    }
}
