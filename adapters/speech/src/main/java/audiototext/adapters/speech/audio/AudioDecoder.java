package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.domain.recording.AudioFindings;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Decodes a sound track piece by piece into {@link Samples} and skips what is damaged. */
public final class AudioDecoder implements AutoCloseable {
    private final AudioFile file;
    private final SoundTrack track;
    private final Duration limit;
    private final TrackSamples samples;
    private final ChannelMix mix;
    private final Loudness loudness = new Loudness();

    private AudioDecoder(AudioFile file, SoundTrack track, Duration limit, TrackSamples samples) {
        this.file = file;
        this.track = track;
        this.limit = limit;
        this.samples = samples;
        this.mix = new ChannelMix(track.channels());
    }

    /**
     * Starts to decode a track of up to four hours.
     *
     * @throws CannotTranscribe if it states that it is longer
     * @throws IOException if FFmpeg cannot be run
     */
    public static AudioDecoder open(Ffmpeg ffmpeg, AudioFile file, SoundTrack track)
            throws CannotTranscribe, IOException {
        return open(ffmpeg, file, track, AudioFile.LIMIT);
    }

    /** @param limit the longest audio that is accepted */
    public static AudioDecoder open(Ffmpeg ffmpeg, AudioFile file, SoundTrack track, Duration limit)
            throws CannotTranscribe, IOException {
        file.checkLength(limit);
        return new AudioDecoder(file, track, limit, new TrackSamples(ffmpeg, file, track, Samples.PER_SECOND));
    }

    /** The length that the container states, until more than that has been decoded. */
    public Optional<Duration> length() throws IOException {
        return file.length().filter(length -> length.compareTo(decoded()) >= 0);
    }

    /** How much has been decoded so far. */
    public Duration decoded() {
        return Samples.duration(samples.position());
    }

    /** How often FFmpeg has met damage. */
    public int damage() {
        return samples.complaints().damage();
    }

    /**
     * Decodes the next samples; empty at the end.
     *
     * @throws CannotTranscribe if more has been decoded than the limit, or nothing at all by the end
     * @throws IOException if FFmpeg cannot be run
     */
    public Optional<float[]> next() throws CannotTranscribe, IOException {
        while (true) {
            var decoded = samples.next();
            if (decoded.length == 0) {
                return end();
            }
            if (decoded().compareTo(limit) > 0) {
                throw CannotTranscribe.tooLong(AudioFile.LONGEST);
            }
            var raised = loudness.raise(mix.mix(decoded));
            if (raised.length > 0) {
                return Optional.of(raised);
            }
        }
    }

    private Optional<float[]> end() throws CannotTranscribe, IOException {
        if (samples.isEmpty()) {
            boolean isMissing = damage() > 0 || file.end(track).isPresent();
            throw isMissing ? CannotTranscribe.damaged() : CannotTranscribe.withoutSound();
        }
        return Optional.of(loudness.rest()).filter(rest -> rest.length > 0);
    }

    /** What the owner should know, once everything is decoded. */
    public AudioFindings findings() throws IOException {
        var complaints = samples.complaints();
        boolean endsEarly = complaints.isEarlyEnd() || samples.wasStopped() || file.isCutOff() || isShort();
        return new AudioFindings(
                endsEarly,
                complaints.isDamaged(Samples.seconds(samples.position())) && !file.isJoined(),
                file.numberOf(track),
                file.probed().tracks().size());
    }

    /** Whether much less was decoded than the container states. */
    private boolean isShort() throws IOException {
        return file.end(track)
                .filter(stated -> decoded().plus(tolerance(stated)).compareTo(stated) < 0)
                .isPresent();
    }

    private static Duration tolerance(Duration stated) {
        var share = stated.dividedBy(50);
        var least = Duration.ofMillis(500);
        return share.compareTo(least) > 0 ? share : least;
    }

    @Override
    public void close() {
        samples.close();
    }
}
