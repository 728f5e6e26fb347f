package audiototext.adapters.speech.ffmpeg;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ffprobe} says about a file.
 *
 * @param container FFmpeg's names of it, such as {@code matroska,webm}
 * @param start where its earliest track begins, in seconds on its own clock
 * @param length as the container states it or as it is estimated from the size; recordings from browsers often state
 *     none
 * @param lengthIsGuess whether the length is estimated
 * @param tracks its sound tracks
 * @param otherTracks how many tracks are anything else: pictures, subtitles, data
 */
public record ProbedFile(
        String container,
        double start,
        Optional<Duration> length,
        boolean lengthIsGuess,
        List<SoundTrack> tracks,
        int otherTracks) {}
