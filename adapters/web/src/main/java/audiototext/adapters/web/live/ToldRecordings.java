package audiototext.adapters.web.live;

import audiototext.adapters.web.api.RecordingJson;
import audiototext.domain.recording.RecordingId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for a while what was told of each recording, because a change may be heard of twice: as a step that this
 * process takes, and out of the tables.
 */
final class ToldRecordings {
    /** Longer than the tables are looked back in. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final Told GONE = new Told(Long.MAX_VALUE, Optional.empty());

    private final Cache<RecordingId, Told> recordings =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    private record Told(long version, Optional<RecordingJson> recording) {}

    /**
     * Whether it is not older than what was told, and looks different; from now on it counts as told. A new name leaves
     * the version as it is.
     */
    boolean isNews(RecordingId id, long version, RecordingJson recording) {
        var before = recordings.getIfPresent(id);
        if (before != null && before.version() > version) {
            return false;
        }
        var now = Optional.of(recording);
        recordings.put(id, new Told(version, now));
        return before == null || !before.recording().equals(now);
    }

    boolean isNewsThatItIsGone(RecordingId id) {
        var before = recordings.getIfPresent(id);
        recordings.put(id, GONE);
        return before != GONE;
    }
}
