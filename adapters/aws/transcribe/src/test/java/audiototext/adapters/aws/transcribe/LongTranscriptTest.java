package audiototext.adapters.aws.transcribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four hours of speech at 160 words a minute, read where there is little memory. */
class LongTranscriptTest {
    private static final int WORDS = 4 * 60 * 160;
    private static final double SECONDS_A_WORD = 0.375;
    private static final int MEGABYTES = 16;

    @Test
    void fourHoursAreReadInSixteenMegabytes() throws Exception {
        var reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTranscriptTest.class.getName())
                .redirectErrorStream(true)
                .start();

        var answer = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(answer.strip()).isEqualTo(WORDS + " words, PT4H");
        assertThat(reader.waitFor()).isZero();
    }

    /** Runs in the process with little memory. */
    public static void main(String[] args) throws IOException {
        var output = (JobOutput.Heard) JobOutputReader.read(document());
        System.out.println(output.words().size() + " words, " + output.length().orElseThrow());
    }

    /** The document is made while it is read. */
    private static InputStream document() {
        var text = "word ".repeat(WORDS);
        var parts = Stream.of(
                        Stream.of("{\"results\":{\"transcripts\":[{\"transcript\":\"" + text + "\"}],\"items\":["),
                        IntStream.range(0, WORDS).mapToObj(LongTranscriptTest::item),
                        Stream.of("],\"audio_segments\":["),
                        IntStream.range(0, WORDS / 20).mapToObj(LongTranscriptTest::segment),
                        Stream.of("]}}"))
                .flatMap(part -> part);
        return new SequenceInputStream(streams(parts.iterator()));
    }

    private static Enumeration<InputStream> streams(Iterator<String> parts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String item(int i) {
        return (i == 0 ? "" : ",")
                + String.format(
                        Locale.ROOT,
                        "{\"id\":%d,\"type\":\"pronunciation\",\"alternatives\":[{\"confidence\":\"0.987\",\"content\":\"word\"}],"
                                + "\"start_time\":\"%.3f\",\"end_time\":\"%.3f\"}",
                        i,
                        i * SECONDS_A_WORD,
                        (i + 1) * SECONDS_A_WORD);
    }

    private static String segment(int i) {
        return (i == 0 ? "" : ",") + "{\"id\":" + i + ",\"transcript\":\"" + "word ".repeat(20)
                + "\",\"end_time\":\"1.0\"}";
    }
}
