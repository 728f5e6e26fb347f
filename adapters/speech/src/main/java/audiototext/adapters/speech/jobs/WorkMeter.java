package audiototext.adapters.speech.jobs;

import java.time.Duration;

/** Adds up what the workers have done. */
final class WorkMeter {
    private Duration audio = Duration.ZERO;
    private Duration processing = Duration.ZERO;

    synchronized void add(Duration heard, Duration took) {
        audio = audio.plus(heard);
        processing = processing.plus(took);
    }

    synchronized RecognitionStatistics statistics(int waiting, int running) {
        return new RecognitionStatistics(audio, processing, waiting, running);
    }
}
