package audiototext.domain.recording;

import java.time.Duration;

/**
 * How often and how long the service keeps trying.
 *
 * @param maxTries how often a step is started before it counts as failed
 * @param firstPause before the second try; doubled for each further one
 * @param longestPause between two tries
 * @param lease how long a worker may take for one email before another may take over
 * @param watch how long a transcription may report nothing before the sweep checks on it
 * @param uploadTimeout after which an unfinished upload counts as abandoned
 */
public record RetryPolicy(
        int maxTries,
        Duration firstPause,
        Duration longestPause,
        Duration lease,
        Duration watch,
        Duration uploadTimeout) {

    /**
     * The service's policy. Its ten tries take about 85 minutes, in which a mail server or a service can recover.
     *
     * @param watch how long a transcription may report nothing, which depends on the transcriber
     */
    public static RetryPolicy watching(Duration watch) {
        return new RetryPolicy(
                10, Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofMinutes(2), watch, Duration.ofHours(24));
    }

    /** The pause after that many tries of a step, 1 or more. */
    public Duration pauseAfter(int tries) {
        var pause = firstPause;
        for (int i = 1; i < tries && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    /** Whether a step that was started that often is given up. */
    public boolean isExhausted(int tries) {
        return tries >= maxTries;
    }
}
