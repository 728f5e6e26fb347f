package audiototext.adapters.speech.jobs;

import java.time.Duration;

/**
 * What the recogniser has done since the start; processing divided by audio is its real-time factor.
 *
 * @param audio how much audio has been transcribed
 * @param processing how long the workers took for it
 * @param waiting how many jobs wait for a worker
 * @param running how many jobs are being worked on
 */
public record RecognitionStatistics(Duration audio, Duration processing, int waiting, int running) {}
