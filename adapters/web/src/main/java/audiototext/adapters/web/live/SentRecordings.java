package audiototext.adapters.web.live;

import audiototext.adapters.web.api.RecordingJson;
import audiototext.domain.recording.RecordingId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for a while what was sent about each recording, because a change may arrive twice: as a step of this
 * process, and from the tables.
 */
final class SentRecordings {
    /** Longer than the time that the search for changes in the tables looks back. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final Sent GONE = new Sent(Long.MAX_VALUE, Optional.empty());

    private final Cache<RecordingId, Sent> recordings =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    private record Sent(long version, Optional<RecordingJson> recording) {}

    /**
     * Whether this is not older than what was sent, and looks different; from now on it counts as sent. The JSON is
     * compared too, because a new name does not change the version.
     */
    boolean isNewChange(RecordingId id, long version, RecordingJson recording) {
        var before = recordings.getIfPresent(id);
        if (before != null && before.version() > version) {
            return false;
        }
        var now = Optional.of(recording);
        recordings.put(id, new Sent(version, now));
        return before == null || !before.recording().equals(now);
    }

    /** Whether the removal was not sent yet; from now on it counts as sent. */
    boolean isNewRemoval(RecordingId id) {
        var before = recordings.getIfPresent(id);
        recordings.put(id, GONE);
        return before != GONE;
    }
}
