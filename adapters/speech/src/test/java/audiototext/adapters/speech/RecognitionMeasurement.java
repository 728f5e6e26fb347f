package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.audio.Samples;
import audiototext.adapters.speech.jobs.SpeechRecognition;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the figures in docs/performance.md. It takes minutes, so it runs only when it is named. */
class RecognitionMeasurement {
    /** Most shorter prompts are one or two words without context: letters, numbers, names of folders. */
    private static final int FEWEST_WORDS_OF_SENTENCE = 4;

    /** The "hour" can be made shorter to try it. */
    private static final int MINUTES = Integer.getInteger("measured.minutes", 60);

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    @TempDir
    static Path folder;

    @BeforeAll
    static void needsSounds() {
        assumeTrue(AsteriskSounds.areInstalled(), "install asterisk-core-sounds-en and asterisk-core-sounds-en-g722");
    }

    @Test
    void wordErrorRate() throws Exception {
        var total = new WordErrorRate(0, 0);
        var sentences = new WordErrorRate(0, 0);
        var length = Duration.ZERO;
        long began = processorTime();
        try (var models = SpeechModels.load(Speech.FILES)) {
            say("loaded after %.1f s of processor time", seconds(processorTime() - began));
            began = processorTime();
            for (var clip : AsteriskSounds.clips()) {
                var heard = hear(models, clip.asWav(folder), Speech.ENGLISH);
                var text = heard.words().stream().map(Word::text).collect(Collectors.joining(" "));
                var rate = WordErrorRate.of(clip.said(), text);
                if (rate.errors() > 0) {
                    say("%d of %d wrong: \"%s\" heard as \"%s\"", rate.errors(), rate.words(), clip.said(), text);
                }
                total = total.plus(rate);
                if (clip.words() >= FEWEST_WORDS_OF_SENTENCE) {
                    sentences = sentences.plus(rate);
                }
                length = length.plus(heard.length());
            }
        }
        double took = seconds(processorTime() - began);
        say("word error rate in sentences %.2f %% of %d words", 100 * sentences.rate(), sentences.words());
        say("word error rate in all prompts %.2f %% of %d words", 100 * total.rate(), total.words());
        say(
                "%.1f s of processor time for %d s of audio: %.1f times real time",
                took, length.toSeconds(), length.toSeconds() / took);
        assertThat(sentences.rate()).isLessThan(0.06);
    }

    @Test
    void anHourOfEnglish() throws Exception {
        var hour = hearAnHour("en", "-DenglishOnly");

        assertThat(hour.speed()).isGreaterThan(8);
        assertThat(hour.peakMemory()).isLessThan(500);
    }

    @Test
    void anHourOfFrench() throws Exception {
        assumeTrue(
                AsteriskSounds.areInstalled("fr"), "install asterisk-core-sounds-fr and asterisk-core-sounds-fr-g722");

        assertThat(hearAnHour("fr").peakMemory()).isLessThan(700);
    }

    /** In a process of its own, because the peak memory is that of a process, and making the hour takes some too. */
    private static Hour hearAnHour(String language, String... options) throws Exception {
        var audio = hourOfSpeech(AsteriskSounds.clips(language));
        var list = Files.writeString(
                folder.resolve("list.json"),
                "[{\"file\":\"" + audio.getFileName() + "\",\"language\":\"" + language + "\"}]");
        var heard = folder.resolve("heard.json");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RecogniseFiles.class.getName()));
        command.addAll(List.of(list.toString(), heard.toString(), "target/unpacked"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var status = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(status).isZero();
        var hour = Hour.of(new ObjectMapper().readTree(heard.toFile()).get(0), status);
        say("%d words, %.1f s of processor time: %.1f times real time", hour.words(), hour.took(), hour.speed());
        say("heap at most 256 MB, peak memory of the process: %d MB", hour.peakMemory());
        assertThat(hour.words()).isGreaterThan(60 * MINUTES);
        return hour;
    }

    /** @param peakMemory in MB */
    private record Hour(int words, double took, long peakMemory) {
        static Hour of(JsonNode result, String status) {
            var peak = PEAK.matcher(status);
            assertThat(peak.find()).as(status).isTrue();
            return new Hour(
                    result.path("words").size(), result.path("cpu").asDouble(), Long.parseLong(peak.group(1)) >> 10);
        }

        /** How many times faster than real time. */
        double speed() {
            return 60.0 * MINUTES / took;
        }
    }

    private static SpeechRecognition.Heard hear(SpeechModels models, Path audio, Language language) throws Exception {
        return new SpeechRecognition(models, language, (done, total) -> {}).hear(audio);
    }

    private static Path hourOfSpeech(List<AsteriskSounds.Clip> clips) throws Exception {
        var file = folder.resolve("hour.wav");
        long samples = MINUTES * 60L * Samples.PER_SECOND;
        long written = 0;
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write(WavHeader.pcm16(2 * samples));
            for (int i = 0; written < samples; i = (i + 1) % clips.size()) {
                written += append(clips.get(i).asWav(folder), stream);
                stream.write(new byte[Samples.PER_SECOND]);
                written += Samples.PER_SECOND / 2;
            }
        }
        return file;
    }

    private static long append(Path clip, OutputStream stream) throws CannotTranscribe, IOException {
        long written = 0;
        try (var decoder = Decoders.open(clip)) {
            for (var samples = decoder.next(); samples.isPresent(); samples = decoder.next()) {
                var bytes = ByteBuffer.allocate(2 * samples.get().length).order(ByteOrder.LITTLE_ENDIAN);
                for (float sample : samples.get()) {
                    bytes.putShort((short) Math.max(-32768, Math.min(32767, Math.round(sample * 32768))));
                }
                stream.write(bytes.array());
                written += samples.get().length;
            }
        }
        return written;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
