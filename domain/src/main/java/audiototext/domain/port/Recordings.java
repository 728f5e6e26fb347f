package audiototext.domain.port;

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

/** Port: the repository of recordings. Its conditional update makes each step of a recording happen once. */
public interface Recordings {

    /** Adds a recording; false, and nothing changed, when one with that id is there already, whoever owns it. */
    boolean add(Recording recording);

    /**
     * Adds a recording as long as its owner is in the user registry. Whoever removes the owner from there finds all that
     * were added before.
     *
     * @return false, and nothing changed, when the owner is not there, or one with that id is there already
     */
    boolean adopt(Recording recording);

    Optional<Recording> find(RecordingId id);

    /**
     * Stores the changed recording, but for its name, if nobody has changed it since it was read, and raises its version
     * by one.
     *
     * @param changed carries the version that it was read with
     * @return false, and nothing changed, when the stored version is another one or the recording is gone
     */
    boolean replace(Recording changed);

    /** Gives it another name, whatever else becomes of it; its version stays. False when it is gone. */
    boolean rename(RecordingId id, RecordingName name);

    /** Removes it; false when it was gone already. */
    boolean remove(RecordingId id);

    /**
     * The owner's recordings, newest first; those of the same time by descending id.
     *
     * @param selection only those; words are looked for in the text as it stands
     * @param before only those that stand behind this place in the list
     * @param limit 1 or more
     */
    List<Recording> newest(Subject owner, RecordingFilter selection, Optional<Cursor> before, int limit);

    /**
     * The owner's recordings that stand in front of a place in the list of {@link #newest}: the nearest first.
     *
     * @param limit 1 or more
     */
    List<Recording> newer(Subject owner, RecordingFilter selection, Cursor after, int limit);

    /** All of them. */
    default List<Recording> newest(Subject owner, Optional<Cursor> before, int limit) {
        return newest(owner, RecordingFilter.ALL, before, limit);
    }

    /**
     * Those whose {@link Schedule#dueAt} has come, the longest overdue first. Those that wait for the first try of their
     * transcription come behind all others: where there is no room for them they stay due, and must not be in the way.
     */
    List<Recording> due(Instant now, int limit);

    /** How many wait for their transcript. */
    long awaitingTranscript();

    /** Keeps what was heard in a recording; changes nothing where its owner has corrected it, or it is gone. */
    void keepOriginal(RecordingId id, String text);

    /** How the text of a recording stands; nothing where none was kept. It goes with the recording. */
    Optional<TranscriptRevision> revision(RecordingId id);

    /**
     * Stores the new wording if nobody has changed it since it was read.
     *
     * @param changed carries the version that follows the one that was read
     * @return false, and nothing changed, when the stored version is another one or the recording is gone
     */
    boolean saveRevision(RecordingId id, TranscriptRevision changed);

    /**
     * Applies a transition, and once more for as long as somebody else is faster.
     *
     * @return the recording as the transition has left it, whatever others make of it since; nothing when it is gone or
     *     the transition does not apply
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
        public static Cursor at(Recording recording) {
            return new Cursor(recording.submission().submittedAt(), recording.id());
        }
    }
}
