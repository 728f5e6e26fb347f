package audiototext.domain.port;

import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.recording.Schedule;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Port: the repository of recordings. Its conditional update ensures that each step of a recording happens once. */
public interface Recordings {

    /**
     * Adds a recording.
     *
     * @return false, with nothing changed, if there already is one with that id, even another user's
     */
    boolean add(Recording recording);

    /**
     * Adds a recording if its owner is in the user registry. After the owner has been removed from the registry, every
     * recording that was added before can be found.
     *
     * @return false, with nothing changed, if the owner is not in the registry, or there already is a recording with
     *     that id
     */
    boolean adopt(Recording recording);

    /** The recording with that id, of any owner; empty if there is none. */
    Optional<Recording> find(RecordingId id);

    /**
     * Stores the changed recording, except its name and the decision about its copy, if it has not changed since it was
     * read, and raises its version by one.
     *
     * @param changed carries the version that it was read with
     * @return false, with nothing changed, if the stored version is a different one or the recording is gone
     */
    boolean replace(Recording changed);

    /**
     * Gives the recording another name, regardless of its other changes. Its version stays.
     *
     * @return false if it is gone
     */
    boolean rename(RecordingId id, RecordingName name);

    /**
     * Keeps whether the recording has a listening copy, regardless of its other changes. Its version stays, so that no
     * one who works on the recording loses a claim.
     *
     * @return false if it is gone
     */
    boolean decideCopy(RecordingId id, ListeningCopy decided);

    /**
     * Removes the recording.
     *
     * @return false if it was already gone
     */
    boolean remove(RecordingId id);

    /**
     * The owner's recordings, newest first; recordings of the same time by descending id.
     *
     * @param selection which of them; words are looked for in the current text
     * @param before only those that come after this place in the list
     * @param limit 1 or more
     */
    List<Recording> newest(Subject owner, RecordingFilter selection, Optional<Cursor> before, int limit);

    /**
     * The owner's recordings that come before a place in the list of {@link #newest}, the nearest first.
     *
     * @param limit 1 or more
     */
    List<Recording> newer(Subject owner, RecordingFilter selection, Cursor after, int limit);

    /** The owner's recordings, without a filter. */
    default List<Recording> newest(Subject owner, Optional<Cursor> before, int limit) {
        return newest(owner, RecordingFilter.ALL, before, limit);
    }

    /**
     * The recordings whose {@link Schedule#dueAt} has come, the longest overdue first. Those that wait for the first try
     * of their transcription come last: without room for them they stay due, and must not block the others.
     */
    List<Recording> due(Instant now, int limit);

    /**
     * The recordings that {@linkplain Recording#awaitsCopy() await the decision} about their listening copy, the latest
     * transcribed first; those of the same time by descending id.
     *
     * @param after only those that come after this one in the list
     * @param limit 1 or more
     */
    List<Recording> awaitingCopy(Optional<Recording> after, int limit);

    /** How many recordings wait for their transcript. */
    long awaitingTranscript();

    /** Keeps the original text. Changes nothing if the owner has corrected it, or the recording is gone. */
    void keepOriginal(RecordingId id, String text);

    /** The current text of a recording; empty if none was kept. It is removed with the recording. */
    Optional<TranscriptRevision> revision(RecordingId id);

    /**
     * Stores the new revision if the text has not changed since it was read.
     *
     * @param changed carries the version after the one that was read
     * @return false, with nothing changed, if the stored version is a different one or the recording is gone
     */
    boolean saveRevision(RecordingId id, TranscriptRevision changed);

    /**
     * Applies a transition, and tries again as long as another worker changes the recording first.
     *
     * @return the recording as the transition left it, even if others have changed it since; empty if it is gone or the
     *     transition does not apply
     */
    default Optional<Recording> change(RecordingId id, Function<Recording, Optional<Recording>> transition) {
        while (true) {
            var changed = find(id).flatMap(transition);
            if (changed.isEmpty() || replace(changed.get())) {
                return changed.map(Recording::replaced);
            }
        }
    }

    /** A place in the list of {@link #newest}. */
    record Cursor(Instant submittedAt, RecordingId id) {
        /** The place of that recording. */
        public static Cursor at(Recording recording) {
            return new Cursor(recording.submission().submittedAt(), recording.id());
        }
    }
}
