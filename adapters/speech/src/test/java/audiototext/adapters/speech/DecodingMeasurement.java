package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.ffmpeg.AudioInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures what decoding costs, for docs/performance.md: the processor time of this process and of the children that it
 * has waited for. Runs only when it is named. Linux only.
 */
class DecodingMeasurement {
    private static final int HOUR = 3600;
    private static final double TICKS_PER_SECOND = 100;

    @TempDir
    static Path folder;

    private static Path speech;

    @BeforeAll
    static void makeAnHourOfSpeech() throws IOException {
        var sentence = AudioInput.of(Speech.file("conf-adminmenu-162.ogg"));
        speech = folder.resolve("hour.wav");
        convert(sentence, List.of("-i", "fd:", "-af", "aloop=-1:size=2e9", "-t", String.valueOf(HOUR)), speech);
    }

    @ParameterizedTest
    @CsvSource({
        "1, libmp3lame -b:a 128k, mp3",
        "1, aac -b:a 96k, m4a",
        "1, libopus -b:a 48k, webm",
        "1, flac, flac",
        "2, libmp3lame -b:a 128k, mp3",
        "2, aac -b:a 96k, m4a",
        "2, libopus -b:a 48k, webm",
        "2, flac, flac"
    })
    void anHour(int channels, String codec, String extension) throws Exception {
        var file = folder.resolve("hour-" + channels + "." + extension);
        var options = new ArrayList<>(List.of("-i", "fd:", "-ac", String.valueOf(channels), "-ar", "48000", "-c:a"));
        options.addAll(List.of(codec.split(" ")));
        convert(AudioInput.of(speech), options, file);
        // The first time also warms the virtual machine up.
        processorTime(file);

        System.out.printf("%d channels, %s: %.2f s of processor time%n", channels, extension, processorTime(file));
        Files.delete(file);
    }

    @Test
    void theStartOfAChild() throws Exception {
        var file = Speech.file("sentence.ogg");
        var took = new long[100];
        for (int i = 0; i < took.length; i++) {
            long began = System.nanoTime();
            Decoders.open(file).close();
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        System.out.printf("ffprobe whole and ffmpeg started: median %.1f ms%n", took[took.length / 2] / 1e6);
    }

    private static double processorTime(Path file) throws Exception {
        double began = processorTime();
        try (var decoder = Decoders.open(file)) {
            while (decoder.next().isPresent()) {
                assertThat(decoder.decoded()).isLessThan(Duration.ofSeconds(HOUR + 1));
            }
        }
        return processorTime() - began;
    }

    /** Fields 14 to 17 of proc(5): its own time and that of its children, in user and system mode. */
    private static double processorTime() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int i = 11; i < 15; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    private static void convert(AudioInput input, List<String> options, Path target) throws IOException {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-v", "error"));
        arguments.addAll(options);
        arguments.addAll(List.of("-y", "file:" + target));
        try (var encoder = Decoders.FFMPEG.convert(arguments, input, System.err::println)) {
            encoder.allow(Duration.ofHours(1));
            assertThat(encoder.end()).isZero();
        }
    }
}
