package audiototext.adapters.speech.audio;

import audiototext.adapters.speech.ffmpeg.ChildProcess;
import audiototext.adapters.speech.ffmpeg.Decoding;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;

/** The samples of one sound track as FFmpeg decodes them, all channels interleaved. */
final class TrackSamples implements AutoCloseable {
    private static final int PIECES_A_SECOND = 10;

    /** Lossless codecs at their highest compression decode about ten times as fast as the audio plays. */
    private static final int FASTER_THAN_PLAYED = 5;

    private final Ffmpeg ffmpeg;
    private final AudioFile file;
    private final SoundTrack track;
    private final int rate;
    private final byte[] buffer;
    private ChildProcess child;
    private Complaints complaints;
    private boolean isQuick;
    private long position;
    private long skipped;
    private long lead;

    /**
     * @param rate how many samples a second each channel gets
     * @throws IOException if FFmpeg cannot be run
     */
    TrackSamples(Ffmpeg ffmpeg, AudioFile file, SoundTrack track, int rate) throws IOException {
        this.ffmpeg = ffmpeg;
        this.file = file;
        this.track = track;
        this.rate = rate;
        this.buffer = new byte[rate / PIECES_A_SECOND * track.channels() * Float.BYTES];
        start(Decoding.canBeQuick(track));
    }

    private void start(boolean quick) throws IOException {
        isQuick = quick;
        position = 0;
        complaints = new Complaints();
        lead = quick ? 0 : Math.max(0, track.offset().toMillis() * rate / 1000);
        var way = quick ? Decoding.QUICK : Decoding.THOROUGH;
        child = way.start(ffmpeg, file.probed(), track, file.input(), rate, complaints::add);
    }

    /**
     * Decodes the next samples; none at the end.
     *
     * @throws CannotTranscribe if that takes more memory or time than it may, and nothing has been decoded yet
     */
    float[] next() throws CannotTranscribe, IOException {
        while (true) {
            int bytes = fill();
            if (bytes > 0) {
                int frames = bytes / (track.channels() * Float.BYTES);
                position += frames;
                child.allow(Duration.ofSeconds(position * track.channels() / rate / FASTER_THAN_PLAYED));
                if (position > skipped) {
                    return samples(frames, (int) Math.min(frames, position - skipped));
                }
            } else if (!goesOn()) {
                return new float[0];
            }
        }
    }

    /** The buffer is full except at the end. */
    private int fill() throws IOException {
        int filled = (int) Math.min(buffer.length, Math.max(0, lead - position) * track.channels() * Float.BYTES);
        Arrays.fill(buffer, 0, filled, (byte) 0);
        while (filled < buffer.length) {
            int read = child.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    /** The last ones in the buffer. */
    private float[] samples(int frames, int last) {
        var samples = new float[last * track.channels()];
        ByteBuffer.wrap(buffer)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position((frames - last) * track.channels() * Float.BYTES)
                .asFloatBuffer()
                .get(samples);
        return samples;
    }

    /** Whether the thorough way continues where the quick one met damage. */
    private boolean goesOn() throws CannotTranscribe, IOException {
        int exit = child.end();
        boolean isTooCostly = wasStopped();
        if (isTooCostly && isEmpty()) {
            throw CannotTranscribe.tooCostly();
        }
        boolean isComplete = exit == 0 && !complaints.isGivenUp();
        if (isTooCostly || isComplete || !isQuick) {
            return false;
        }
        skipped = position;
        start(false);
        return true;
    }

    /** How many samples of each channel have been decoded so far. */
    long position() {
        return Math.max(position, skipped);
    }

    /** Whether nothing has been decoded, but for the silence before a track that begins late. */
    boolean isEmpty() {
        return position() <= lead;
    }

    Complaints complaints() {
        return complaints;
    }

    /** Whether it was stopped before the end of the track. */
    boolean wasStopped() {
        return child.excess().isPresent() || complaints.isLackOfMemory();
    }

    @Override
    public void close() {
        child.close();
    }
}
