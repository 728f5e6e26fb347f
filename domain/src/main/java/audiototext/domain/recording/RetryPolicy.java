package audiototext.domain.recording;

import java.time.Duration;

/**
 * How patient the service is.
 *
 * @param maxTries how often a step is begun before it counts as failed
 * @param firstPause before the second try; doubled for each further one
 * @param longestPause between two tries
 * @param lease how long a worker may take for one mail before another may take it over
 * @param watch how long a transcription may be silent before somebody looks after it
 * @param uploadTimeout after which an upload that has not ended counts as abandoned
 */
public record RetryPolicy(
        int maxTries,
        Duration firstPause,
        Duration longestPause,
        Duration lease,
        Duration watch,
        Duration uploadTimeout) {

    /**
     * That of the service: ten tries last for some 85 minutes, in which a mail server or a service can come back.
     *
     * @param watch how long a transcription may be silent before it is looked after, which depends on the transcriber
     */
    public static RetryPolicy watching(Duration watch) {
        return new RetryPolicy(
                10, Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofMinutes(2), watch, Duration.ofHours(24));
    }

    /** The pause after so many tries of a step, 1 or more. */
    public Duration pauseAfter(int tries) {
        var pause = firstPause;
        for (int i = 1; i < tries && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    /** Whether a step that was begun so often is given up. */
    public boolean isExhausted(int tries) {
        return tries >= maxTries;
    }
}
