package audiototext.adapters.speech.ffmpeg;

import audiototext.adapters.speech.ffmpeg.ChildProcess.Excess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Finds out what is in a file, without decoding more than its beginning. */
public final class Ffprobe {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a file with FFmpeg's most tracks, 1,000; what is longer is cut off, and then it is no JSON. */
    private static final int LONGEST_ANSWER = 1 << 20;

    private static final String ENTRIES = "stream=index,codec_name,codec_type,sample_rate,channels,start_time,duration"
            + ":stream_disposition=default:format=format_name,start_time,duration";

    private final Ffmpeg ffmpeg;

    public Ffprobe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * @throws UnreadableFile if it is nothing that FFmpeg may read
     * @throws TooCostly if that takes more memory or time than a child process may use
     * @throws IOException if the program cannot be run
     */
    public ProbedFile probe(AudioInput input) throws UnreadableFile, TooCostly, IOException {
        var isGuess = new AtomicBoolean();
        var lacksMemory = new AtomicBoolean();
        try (var child = ffmpeg.probe(arguments(), input, line -> {
            isGuess.compareAndSet(false, line.contains("Estimating duration from bitrate"));
            lacksMemory.compareAndSet(false, Complaint.isLackOfMemory(line));
        })) {
            var answer = child.readAll(LONGEST_ANSWER);
            int exit = child.end();
            if (child.excess().isPresent() || lacksMemory.get()) {
                throw new TooCostly(child.excess().orElse(Excess.MEMORY));
            }
            if (exit != 0) {
                throw new UnreadableFile();
            }
            return read(JSON.readTree(answer), isGuess.get());
        }
    }

    /**
     * The program opens a decoder for each track before it answers, and ends if that is not on the list. So all may be
     * opened; what decodes the beginning of the file, before that, keeps to the white list.
     */
    private List<String> arguments() {
        var arguments = new ArrayList<>(
                List.of("-hide_banner", "-v", "warning", "-max_alloc", Limits.LARGEST_BLOCK, "-threads", "1"));
        arguments.addAll(AudioCodecs.whiteListArguments());
        for (var kind : List.of("a", "v", "s")) {
            arguments.addAll(List.of("-codec_whitelist:" + kind, ffmpeg.decoders()));
        }
        arguments.addAll(List.of("-show_entries", ENTRIES, "-of", "json", "-i", "fd:"));
        return arguments;
    }

    private static ProbedFile read(JsonNode answer, boolean lengthIsGuess) {
        var format = answer.path("format");
        double start = format.path("start_time").asDouble(0);
        var tracks = new ArrayList<SoundTrack>();
        int others = 0;
        for (var stream : answer.path("streams")) {
            if (stream.path("codec_type").asText().equals("audio")) {
                tracks.add(track(stream, start));
            } else {
                others++;
            }
        }
        return new ProbedFile(
                format.path("format_name").asText(),
                start,
                duration(format.path("duration").asDouble(0)),
                lengthIsGuess,
                List.copyOf(tracks),
                others);
    }

    private static SoundTrack track(JsonNode stream, double fileStart) {
        double length = stream.path("duration").asDouble(0);
        double offset = stream.path("start_time").asDouble(fileStart) - fileStart;
        return new SoundTrack(
                stream.path("index").asInt(),
                stream.path("codec_name").asText(),
                stream.path("sample_rate").asInt(),
                stream.path("channels").asInt(),
                Duration.ofMillis(Math.round(offset * 1000)),
                stream.path("disposition").path("default").asInt() == 1,
                length > 0 ? duration(offset + length) : Optional.empty());
    }

    private static Optional<Duration> duration(double seconds) {
        return seconds > 0 ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000))) : Optional.empty();
    }
}
