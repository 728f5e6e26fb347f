package audiototext.adapters.speech.audio;

import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_UNSPEC;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns decoded frames of one format (rate, channels, sample type) into {@link Samples}. */
final class Resampler implements AutoCloseable {
    private final SwrContext context;
    private final Format format;

    private Resampler(SwrContext context, Format format) {
        this.context = context;
        this.format = format;
    }

    static Resampler of(AVFrame frame) {
        var context = new SwrContext(null);
        try (var target = new AVChannelLayout();
                var unnamed = new AVChannelLayout()) {
            av_channel_layout_default(target, 1);
            av_channel_layout_default(unnamed, Math.max(1, frame.ch_layout().nb_channels()));
            boolean named =
                    frame.ch_layout().nb_channels() > 0 && frame.ch_layout().order() != AV_CHANNEL_ORDER_UNSPEC;
            int result = swr_alloc_set_opts2(
                    context,
                    target,
                    AV_SAMPLE_FMT_FLT,
                    Samples.PER_SECOND,
                    named ? frame.ch_layout() : unnamed,
                    frame.format(),
                    frame.sample_rate(),
                    0,
                    null);
            Ffmpeg.require(result, "set up resampling");
            Ffmpeg.require(swr_init(context), "begin resampling");
            return new Resampler(context, Format.of(frame));
        } catch (RuntimeException e) {
            swr_free(context);
            throw e;
        }
    }

    boolean takes(AVFrame frame) {
        return format.equals(Format.of(frame));
    }

    float[] resample(AVFrame frame) {
        return convert(frame.extended_data(), frame.nb_samples());
    }

    /** The samples left inside, at the end. */
    float[] drain() {
        return convert(null, 0);
    }

    private float[] convert(PointerPointer<?> source, int count) {
        int capacity = Ffmpeg.require(swr_get_out_samples(context, count), "measure resampling");
        try (var target = new FloatPointer(Math.max(1, capacity));
                var planes = new PointerPointer<FloatPointer>(1)) {
            planes.put(0, target);
            int converted = Ffmpeg.require(swr_convert(context, planes, capacity, source, count), "resample");
            var samples = new float[converted];
            target.get(samples);
            return samples;
        }
    }

    @Override
    public void close() {
        swr_free(context);
    }

    private record Format(int rate, int channels, int sampleFormat) {
        static Format of(AVFrame frame) {
            return new Format(frame.sample_rate(), frame.ch_layout().nb_channels(), frame.format());
        }
    }
}
