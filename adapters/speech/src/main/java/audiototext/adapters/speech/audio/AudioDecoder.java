package audiototext.adapters.speech.audio;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AMR_NB;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AMR_WB;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Decodes an audio file piece by piece into {@link Samples} and skips what is damaged. */
public final class AudioDecoder implements AutoCloseable {
    static final Duration LONGEST = Duration.ofHours(4);

    /** Encoders pad the end, so a recording of exactly the longest length decodes to a little more. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final float[] NOTHING = {};

    private final AudioFile file;
    private final AVCodecContext codec;
    private final Duration limit;
    private final AVPacket packet = Ffmpeg.require(av_packet_alloc(), "allocate a packet");
    private final AVFrame frame = Ffmpeg.require(av_frame_alloc(), "allocate a frame");
    private Resampler resampler;
    private boolean packetsEnded;
    private boolean framesEnded;
    private long decoded;
    private int damagedPackets;

    private AudioDecoder(AudioFile file, AVCodecContext codec, Duration limit) {
        this.file = file;
        this.codec = codec;
        this.limit = limit;
    }

    /**
     * Opens a file of up to four hours.
     *
     * @throws CannotTranscribe if the file holds no audio that can be decoded, or states that it is longer
     */
    public static AudioDecoder open(Path path) throws CannotTranscribe {
        return open(path, LONGEST.plus(TOLERANCE));
    }

    /** @param limit the longest audio that is accepted */
    public static AudioDecoder open(Path path, Duration limit) throws CannotTranscribe {
        var file = AudioFile.open(path);
        try {
            if (!file.lengthIsGuess()
                    && file.length()
                            .filter(length -> length.compareTo(limit) > 0)
                            .isPresent()) {
                throw CannotTranscribe.tooLong(LONGEST);
            }
            return new AudioDecoder(file, openCodec(file), limit);
        } catch (CannotTranscribe | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static AVCodecContext openCodec(AudioFile file) throws CannotTranscribe {
        var coding = file.coding();
        var decoder = decoderOf(coding.codec_id());
        if (decoder == null) {
            throw CannotTranscribe.unknownCoding();
        }
        var codec = Ffmpeg.require(avcodec_alloc_context3(decoder), "allocate a decoder");
        if (avcodec_parameters_to_context(codec, coding) < 0
                || avcodec_open2(codec, decoder, (AVDictionary) null) < 0) {
            avcodec_free_context(codec);
            throw CannotTranscribe.unreadable();
        }
        return codec;
    }

    private static AVCodec decoderOf(int coding) {
        // FFmpeg's own AMR decoders drop the pauses of phone calls (DTX), which would shift everything after them.
        var preferred = coding == AV_CODEC_ID_AMR_NB
                ? avcodec_find_decoder_by_name("libopencore_amrnb")
                : coding == AV_CODEC_ID_AMR_WB ? avcodec_find_decoder_by_name("libopencore_amrwb") : null;
        return preferred != null ? preferred : avcodec_find_decoder(coding);
    }

    /** The length that the container states, until more than that has been decoded. */
    public Optional<Duration> length() {
        return file.length().filter(length -> length.compareTo(decoded()) >= 0);
    }

    /** How much has been decoded so far. */
    public Duration decoded() {
        return Samples.duration(decoded);
    }

    /** How many packets could not be decoded. */
    public int damagedPackets() {
        return damagedPackets;
    }

    /** Whether an error ended the file early. */
    public boolean isCutShort() {
        return file.isCutShort();
    }

    /**
     * Decodes the next samples; empty at the end.
     *
     * @throws CannotTranscribe if more has been decoded than the limit, or nothing at all by the end
     */
    public Optional<float[]> next() throws CannotTranscribe {
        while (!framesEnded) {
            var samples = decodeOnce();
            decoded += samples.length;
            if (decoded().compareTo(limit) > 0) {
                throw CannotTranscribe.tooLong(LONGEST);
            }
            if (samples.length > 0) {
                return Optional.of(samples);
            }
        }
        if (decoded == 0) {
            throw damagedPackets > 0 || file.isCutShort()
                    ? CannotTranscribe.damaged()
                    : CannotTranscribe.withoutSound();
        }
        return Optional.empty();
    }

    private float[] decodeOnce() {
        int result = avcodec_receive_frame(codec, frame);
        if (result >= 0) {
            try {
                return resample();
            } finally {
                av_frame_unref(frame);
            }
        }
        if (result == AVERROR_EOF || packetsEnded) {
            framesEnded = true;
            return resampler == null ? NOTHING : resampler.drain();
        }
        if (result != AVERROR_EAGAIN()) {
            damagedPackets++;
        }
        feed();
        return NOTHING;
    }

    /** Gives the decoder the next packet, or signals that there are no more. */
    private void feed() {
        if (!file.read(packet)) {
            packetsEnded = true;
            avcodec_send_packet(codec, null);
            return;
        }
        try {
            if (avcodec_send_packet(codec, packet) < 0) {
                damagedPackets++;
            }
        } finally {
            av_packet_unref(packet);
        }
    }

    private float[] resample() {
        if (frame.sample_rate() <= 0 || frame.nb_samples() <= 0) {
            return NOTHING;
        }
        if (resampler == null) {
            resampler = Resampler.of(frame);
        } else if (!resampler.takes(frame)) {
            // The format may change within a stream. The few samples left in the old resampler are not audible.
            resampler.close();
            resampler = Resampler.of(frame);
        }
        return resampler.resample(frame);
    }

    @Override
    public void close() {
        if (resampler != null) {
            resampler.close();
        }
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(codec);
        file.close();
    }
}
