package audiototext.adapters.speech.ffmpeg;

import java.time.Duration;
import java.util.Optional;

/**
 * One sound track of a file, as {@code ffprobe} describes it.
 *
 * @param stream its index among all tracks of the file, counted from 0
 * @param codec FFmpeg's name of it
 * @param sampleRate in hertz
 * @param offset where it begins, counted from the beginning of the file
 * @param isDefault whether the file marks it as the one to play
 * @param end where it ends, counted from the beginning of the file, if the file says so
 */
public record SoundTrack(
        int stream,
        String codec,
        int sampleRate,
        int channels,
        Duration offset,
        boolean isDefault,
        Optional<Duration> end) {
    /** Nothing that people record is outside; resampling from 1 Hz takes half a minute of processor time. */
    private static final int LOWEST_RATE = 4_000;

    private static final int HIGHEST_RATE = 768_000;

    /** FFmpeg's resampler takes no more. */
    private static final int MOST_CHANNELS = 64;

    public boolean canBeDecoded() {
        return AudioCodecs.canDecode(codec) && channels > 0 && channels <= MOST_CHANNELS && sampleRate > 0;
    }

    /** Whether the sampling rate is one that sound is recorded with. */
    public boolean hasUsualRate() {
        return sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE;
    }
}
