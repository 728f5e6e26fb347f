package audiototext.adapters.speech.ffmpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The two ways to decode a sound track to 32-bit floats, all channels interleaved, at the times that the container gives:
 * late starts and gaps are silence.
 *
 * <p>The quick way does everything in one thread of FFmpeg and gives up at the first damaged packet. The thorough way
 * goes on after damage, and costs up to three times the processor time, because FFmpeg hands each packet through five
 * threads. It leaves out the silence before a track that begins late: where the number of channels or the sampling rate
 * changes, FFmpeg makes new filters, and those would repeat that silence, as long as everything before.
 */
public enum Decoding {
    QUICK,
    THOROUGH;

    /** FFmpeg's own way to deal with a clock that jumps, in seconds, for the containers whose clocks do. */
    private static final int LARGEST_JUMP = 10;

    private static final List<String> JUMPING = List.of("ogg", "mpegts", "mpeg", "asf", "flv", "rm");

    /** Whether the quick way can be taken: it leaves the choice of the decoder to FFmpeg. */
    public static boolean canBeQuick(SoundTrack track) {
        return AudioCodecs.chosenDecoder(track.codec()).isEmpty();
    }

    /**
     * Starts to decode.
     *
     * @param rate how many samples a second each channel gets
     */
    public ChildProcess start(
            Ffmpeg ffmpeg, ProbedFile file, SoundTrack track, AudioInput input, int rate, Consumer<String> complaint)
            throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-hide_banner", "-nostdin", "-v", "error", "-max_alloc", Limits.LARGEST_BLOCK, "-filter_threads", "1"));
        arguments.addAll(this == QUICK ? quick(file, track, rate) : thorough(track, rate));
        arguments.addAll(List.of("-f", "f32le", "pipe:1"));
        return ffmpeg.convert(arguments, input, complaint);
    }

    private static List<String> quick(ProbedFile file, SoundTrack track, int rate) {
        var whiteLists = AudioCodecs.whiteLists().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("\\:"));
        boolean jumps = JUMPING.stream().anyMatch(List.of(file.container().split(","))::contains);
        var source = "amovie=filename='fd\\:':si=%d:dec_threads=1:format_opts='%s':discontinuity=%d"
                .formatted(track.stream(), whiteLists, jumps ? LARGEST_JUMP : 0);
        var clock = String.format(Locale.ROOT, "asetpts=PTS-(%.6f)/TB", file.start());
        return List.of(
                "-f", "lavfi", "-i", source + "," + clock + "," + samples(":first_pts=0", track, rate), "-c:a", "copy");
    }

    private static List<String> thorough(SoundTrack track, int rate) {
        var arguments = new ArrayList<>(AudioCodecs.whiteListArguments());
        arguments.addAll(List.of("-threads", "1"));
        AudioCodecs.chosenDecoder(track.codec()).ifPresent(decoder -> arguments.addAll(List.of("-c:a", decoder)));
        arguments.addAll(List.of("-i", "fd:", "-map", "0:" + track.stream(), "-af", samples("", track, rate)));
        return arguments;
    }

    /**
     * A second of one channel at a time, or less of each of several, because each piece is handed from thread to thread.
     * FFmpeg reserves that much for each packet of the piece, and some codecs make 1,200 packets a second. After each
     * piece its time is written among the complaints, so that they tell where something is wrong.
     */
    private static String samples(String start, SoundTrack track, int rate) {
        int piece = rate / 10 * Math.max(1, 10 / track.channels());
        return "aresample=%d:osf=flt:async=1%s,asetnsamples=n=%d:p=0".formatted(rate, start, piece)
                + ",ametadata=add:key=at:value=1,ametadata=print:key=at:file='pipe\\:2':direct=1";
    }
}
