package audiototext.adapters.speech.audio;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_DURATION_FROM_BITRATE;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;

/** The container of an audio file, which gives the packets of its sound track. */
final class AudioFile implements AutoCloseable {
    /**
     * The accepted containers, and local files only: some formats (such as playlists) name other files and addresses to
     * read, and one of those may begin like an MP3 file.
     */
    private static final String CONTAINERS = "matroska,webm,ogg,mov,mp4,mp3,wav,flac,amr";

    private static final String PROTOCOLS = "file";

    private final AVFormatContext container;
    private final int track;
    private boolean cutShort;

    private AudioFile(AVFormatContext container, int track) {
        this.container = container;
        this.track = track;
    }

    static AudioFile open(Path path) throws CannotTranscribe {
        Ffmpeg.load();
        var container = openContainer(path);
        try {
            if (avformat_find_stream_info(container, (PointerPointer<?>) null) < 0) {
                throw CannotTranscribe.unreadable();
            }
            int track = av_find_best_stream(container, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
            if (track < 0) {
                throw container.nb_streams() > 0 ? CannotTranscribe.withoutSoundTrack() : CannotTranscribe.unreadable();
            }
            return new AudioFile(container, track);
        } catch (CannotTranscribe | RuntimeException e) {
            avformat_close_input(container);
            throw e;
        }
    }

    private static AVFormatContext openContainer(Path path) throws CannotTranscribe {
        var container = new AVFormatContext(null);
        var options = new AVDictionary(null);
        try {
            av_dict_set(options, "format_whitelist", CONTAINERS, 0);
            av_dict_set(options, "protocol_whitelist", PROTOCOLS, 0);
            // FFmpeg frees the container itself when it cannot open it.
            if (avformat_open_input(container, "file:" + path.toAbsolutePath(), null, options) < 0) {
                throw CannotTranscribe.unreadable();
            }
            return container;
        } finally {
            av_dict_free(options);
        }
    }

    AVCodecParameters coding() {
        return container.streams(track).codecpar();
    }

    /** The length that the container states; recordings from browsers often state none. */
    Optional<Duration> length() {
        long length = container.duration();
        return length > 0 ? Optional.of(Duration.ofMillis(length * 1000 / AV_TIME_BASE)) : Optional.empty();
    }

    /** Whether the length is estimated from the size of the file. */
    boolean lengthIsGuess() {
        return container.duration_estimation_method() == AVFMT_DURATION_FROM_BITRATE;
    }

    /** Reads the next packet of the sound track, which the caller unreferences; false at the end. */
    boolean read(AVPacket packet) {
        while (true) {
            int result = av_read_frame(container, packet);
            if (result < 0) {
                cutShort |= result != AVERROR_EOF;
                return false;
            }
            if (packet.stream_index() == track) {
                return true;
            }
            av_packet_unref(packet);
        }
    }

    /** Whether an error ended the reading. */
    boolean isCutShort() {
        return cutShort;
    }

    @Override
    public void close() {
        avformat_close_input(container);
    }
}
