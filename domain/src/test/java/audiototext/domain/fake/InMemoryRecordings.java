package audiototext.domain.fake;

import audiototext.domain.port.Recordings;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.Subject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** Recordings for tests, kept in memory; thread-safe. */
public final class InMemoryRecordings implements Recordings {
    private static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(Cursor::submittedAt)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private static final Comparator<Recording> LATEST_TRANSCRIBED_FIRST = Comparator.comparing(
                    InMemoryRecordings::transcribedAt)
            .thenComparing(recording -> recording.id().toString())
            .reversed();

    private final ConcurrentMap<RecordingId, Recording> recordings = new ConcurrentHashMap<>();

    private final ConcurrentMap<RecordingId, TranscriptRevision> transcripts = new ConcurrentHashMap<>();

    private final InMemoryUserRegistry registry;

    public InMemoryRecordings(InMemoryUserRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean add(Recording recording) {
        return recordings.putIfAbsent(recording.id(), recording) == null;
    }

    @Override
    public boolean adopt(Recording recording) {
        return registry.whileKept(recording.owner(), () -> add(recording));
    }

    @Override
    public Optional<Recording> find(RecordingId id) {
        return Optional.ofNullable(recordings.get(id));
    }

    @Override
    public boolean replace(Recording changed) {
        return find(changed.id())
                .filter(stored -> stored.version() == changed.version())
                .filter(stored -> recordings.replace(
                        changed.id(),
                        stored,
                        changed.named(stored.name())
                                .copied(stored.progress().copy())
                                .replaced()))
                .isPresent();
    }

    @Override
    public boolean rename(RecordingId id, RecordingName name) {
        return recordings.computeIfPresent(id, (key, stored) -> stored.named(name)) != null;
    }

    @Override
    public boolean decideCopy(RecordingId id, ListeningCopy decided) {
        return recordings.computeIfPresent(id, (key, stored) -> stored.copied(decided)) != null;
    }

    @Override
    public boolean remove(RecordingId id) {
        boolean removed = recordings.remove(id) != null;
        transcripts.remove(id);
        return removed;
    }

    @Override
    public List<Recording> newest(Subject owner, RecordingFilter filter, Optional<Cursor> before, int limit) {
        return matching(owner, filter)
                .filter(recording -> before.filter(place -> NEWEST_FIRST.compare(Cursor.at(recording), place) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Cursor::at, NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Recording> newer(Subject owner, RecordingFilter filter, Cursor after, int limit) {
        return matching(owner, filter)
                .filter(recording -> NEWEST_FIRST.compare(Cursor.at(recording), after) < 0)
                .sorted(Comparator.comparing(Cursor::at, NEWEST_FIRST.reversed()))
                .limit(limit)
                .toList();
    }

    private Stream<Recording> matching(Subject owner, RecordingFilter filter) {
        return recordings.values().stream()
                .filter(recording -> recording.owner().equals(owner))
                .filter(recording -> matches(recording, filter));
    }

    private boolean matches(Recording recording, RecordingFilter filter) {
        var submittedAt = recording.submission().submittedAt();
        var text = revision(recording.id()).map(TranscriptRevision::text).orElse("");
        var searched = Normalizer.normalize(recording.name() + " " + text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        return filter.words().stream().allMatch(searched::contains)
                && filter.status()
                        .filter(wanted -> wanted != recording.status())
                        .isEmpty()
                && filter.from().filter(submittedAt::isBefore).isEmpty()
                && filter.until().filter(end -> !submittedAt.isBefore(end)).isEmpty();
    }

    @Override
    public List<Recording> due(Instant now, int limit) {
        return recordings.values().stream()
                .filter(recording -> recording
                        .work()
                        .dueAt()
                        .filter(due -> !due.isAfter(now))
                        .isPresent())
                .sorted(Comparator.comparing(Recording::awaitsFirstTry)
                        .thenComparing(recording -> recording.work().dueAt().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Recording> awaitingCopy(Optional<Recording> after, int limit) {
        return recordings.values().stream()
                .filter(Recording::awaitsCopy)
                .filter(recording -> after.filter(last -> LATEST_TRANSCRIBED_FIRST.compare(recording, last) <= 0)
                        .isEmpty())
                .sorted(LATEST_TRANSCRIBED_FIRST)
                .limit(limit)
                .toList();
    }

    private static Instant transcribedAt(Recording recording) {
        return recording.progress().transcribedAt().orElseThrow();
    }

    @Override
    public long awaitingTranscript() {
        return recordings.values().stream().filter(Recording::awaitsTranscript).count();
    }

    @Override
    public void keepOriginal(RecordingId id, String text) {
        if (recordings.containsKey(id)) {
            transcripts.merge(
                    id, TranscriptRevision.original(text), (kept, original) -> kept.version() > 0 ? kept : original);
        }
    }

    @Override
    public Optional<TranscriptRevision> revision(RecordingId id) {
        return Optional.ofNullable(transcripts.get(id));
    }

    @Override
    public boolean saveRevision(RecordingId id, TranscriptRevision changed) {
        return transcripts.computeIfPresent(id, (key, kept) -> kept.version() == changed.version() - 1 ? changed : kept)
                == changed;
    }
}
