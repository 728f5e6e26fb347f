package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import java.io.IOException;
import java.util.Optional;

/**
 * Decodes a sound track for people to listen to: at the same times and mixed in the same way as for the recogniser, but
 * as loud as it is, and with what is above the reach of a telephone.
 */
public final class ListeningSamples implements AutoCloseable {
    /** Speech has hardly anything above 12 kHz, the half of it. */
    public static final int PER_SECOND = 24_000;

    private final TrackSamples samples;
    private final ChannelMix mix;

    private ListeningSamples(TrackSamples samples, ChannelMix mix) {
        this.samples = samples;
        this.mix = mix;
    }

    /** @throws IOException if FFmpeg cannot be run */
    public static ListeningSamples open(Ffmpeg ffmpeg, AudioFile file, SoundTrack track) throws IOException {
        return new ListeningSamples(
                new TrackSamples(ffmpeg, file, track, PER_SECOND), new ChannelMix(track.channels()));
    }

    /**
     * Decodes the next samples of one channel; empty at the end.
     *
     * @throws CannotTranscribe if that takes more memory or time than it may
     * @throws IOException if FFmpeg cannot be run
     */
    public Optional<float[]> next() throws CannotTranscribe, IOException {
        var decoded = samples.next();
        return decoded.length == 0 ? Optional.empty() : Optional.of(mix.mix(decoded));
    }

    @Override
    public void close() {
        samples.close();
    }
}
