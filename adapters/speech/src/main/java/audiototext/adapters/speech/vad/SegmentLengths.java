package audiototext.adapters.speech.vad;

/**
 * How a recogniser wants its segments.
 *
 * @param longest longer speech is cut at its quietest point, in seconds
 * @param joined neighbouring stretches of speech are joined up to this length, in seconds
 */
public record SegmentLengths(double longest, double joined) {}
