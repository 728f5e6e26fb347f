package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.jobs.SpeechRecognition.Heard;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.AudioFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs write behind the sound and between its parts is no damage, though FFmpeg complains about it. */
@SpeechTest
class TagsTest {
    private static final String WITHOUT_TAGS = "-ar 44100 -b:a 64k -write_xing 0 -id3v2_version 0";

    private final Recogniser recogniser;

    @TempDir
    private Path folder;

    TagsTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    static Stream<Arguments> tails() {
        var id3v1 = ascii("TAG" + "\0".repeat(125));
        return Stream.of(
                Arguments.of("lyrics", "a.mp3", ascii("LYRICSBEGININD0000200LYR00005hello000037LYRICS200")),
                Arguments.of("zeros", "a.mp3", new byte[4096]),
                Arguments.of("a web page", "a.mp3", ascii("<html>Not found</html>\n".repeat(10))),
                Arguments.of("an old tag", "a.mp3", id3v1),
                Arguments.of("an old tag", "a.flac", id3v1));
    }

    @ParameterizedTest(name = "{0} behind {1}")
    @MethodSource("tails")
    void whatFollowsTheSoundIsNoDamage(String what, String name, byte[] tail) throws Exception {
        var sound = sound(name, name.endsWith("mp3") ? WITHOUT_TAGS : "-ar 44100");

        assertThatNothingIsWrong(joined(sound, tail), Speech.QUEUE);
    }

    /** As podcasts with advertisements are, and what people make of several notes. */
    @Test
    void tagsBetweenThePartsAreNoDamage() throws Exception {
        var part = sound("part.mp3", "-ar 44100 -b:a 64k -metadata title=Part");

        assertThatNothingIsWrong(joined(part, part), Speech.QUEUE + " " + Speech.QUEUE);
    }

    /** FFmpeg makes new filters where that changes. */
    @Test
    void thePartsMayDifferInChannelsAndRate() throws Exception {
        var stereo = sound("stereo.mp3", "-ac 2 -ar 44100 -b:a 128k");
        var mono = sound("mono.mp3", "-ar 16000 -b:a 32k");

        var heard = assertThatNothingIsWrong(joined(stereo, mono), Speech.QUEUE + " " + Speech.QUEUE);

        assertThat(heard.length()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
    }

    private Heard assertThatNothingIsWrong(Path file, String said) throws Exception {
        var heard = Speech.hear(recogniser, file);

        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
        assertThat(WordErrorRate.words(Speech.text(heard))).isEqualTo(WordErrorRate.words(said));
        return heard;
    }

    private byte[] sound(String name, String options) throws IOException {
        return Files.readAllBytes(Encoder.sound(folder.resolve(name), options));
    }

    private Path joined(byte[] one, byte[] other) throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(one);
        both.write(other);
        return Files.write(folder.resolve("both"), both.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
