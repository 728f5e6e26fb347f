package audiototext.adapters.speech.ffmpeg;

import java.time.Duration;

/**
 * What a child process may use; what uses more is stopped.
 *
 * @param memory in bytes, of what is resident
 * @param processorTime at the start; {@link ChildProcess#allow} adds to it
 * @param silence how long it may take until it gives more output to someone who waits for it
 */
record Limits(long memory, Duration processorTime, Duration silence) {
    private static final long MEGABYTE = 1024 * 1024;

    /** FFmpeg itself is resident with 26 MB; the index of a film of four hours takes 40 MB more. */
    private static final long MEMORY = 200 * MEGABYTE;

    /** FFmpeg's own limit for one block of memory, in bytes. */
    static final String LARGEST_BLOCK = String.valueOf(64 * MEGABYTE);

    /** A healthy file is probed in 20 ms. */
    static final Limits PROBING = new Limits(MEMORY, Duration.ofMillis(1500), Duration.ofSeconds(15));

    /** Decoding gets more processor time with each piece of audio that it gives. */
    static final Limits DECODING = new Limits(MEMORY, Duration.ofMillis(1500), Duration.ofSeconds(30));
}
