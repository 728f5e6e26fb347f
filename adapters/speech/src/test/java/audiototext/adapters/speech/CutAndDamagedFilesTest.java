package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.AudioFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is there of a file is heard, and its owner learns what is not. */
@SpeechTest
class CutAndDamagedFilesTest {
    private static final AudioFindings ENDS_EARLY = new AudioFindings(true, false, 1, 1);
    private static final AudioFindings DAMAGED = new AudioFindings(false, true, 1, 1);

    private final Recogniser recogniser;

    @TempDir
    private Path folder;

    CutAndDamagedFilesTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cut.wav; -c:a pcm_s16le",
                "cut.wav; -c:a pcm_mulaw -ar 8000",
                "cut.wav; -c:a pcm_s24le -rf64 always",
                "cut.w64; -c:a pcm_s16le",
                "cut.aiff; -c:a pcm_s16be",
                "cut.au; -c:a pcm_mulaw",
                "cut.caf; -c:a pcm_s16le",
                "cut.flac; -c:a flac",
                "cut.mp3; -ar 44100",
                "cut.ogg; -c:a libopus",
                "cut.webm; -c:a libopus",
                "cut.mka; -c:a flac",
                "cut.m4a; -c:a aac -movflags +faststart",
                "cut.mp4; -c:a aac -movflags +frag_keyframe+empty_moov -frag_duration 1000000",
                "cut.wma; -c:a wmav2 -ar 44100"
            })
    void theBeginningOfACutFileIsHeard(String name, String options) throws Exception {
        assertThatTheBeginningIsHeard(cut(Encoder.sound(folder.resolve(name), options)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cut.avi; -c:v mjpeg -ar 44100 -c:a libmp3lame",
                "cut.wmv; -c:v wmv2 -ar 44100 -c:a wmav2",
                "cut.mkv; -c:v mpeg4 -c:a libopus"
            })
    void theBeginningOfACutFilmIsHeard(String name, String options) throws Exception {
        assertThatTheBeginningIsHeard(cut(Encoder.film(folder.resolve(name), options)));
    }

    private void assertThatTheBeginningIsHeard(Path file) throws Exception {
        var heard = Speech.hear(recogniser, file);

        assertThat(WordErrorRate.words(Speech.text(heard)))
                .startsWith("your", "call", "is", "now", "first", "in", "line");
        assertThat(heard.findings()).isEqualTo(ENDS_EARLY);
    }

    /** Programs that write into a pipe never learn the length. */
    @ParameterizedTest
    @CsvSource({
        "unknown.wav, data, 00000000",
        "unknown.wav, data, ffffff7f",
        "unknown.wav, data, 00000080",
        "unknown.wav, data, d8ffffff",
        "unknown.wav, data, ffffffff",
        "unknown.avi, RIFF, 00000000",
        "unknown.avi, RIFF, ffffffff",
        "unknown.caf, data, ffffffffffffffff",
        "unknown.au, .snd, 00000018ffffffff"
    })
    void aFileOfUnknownLengthIsWhole(String name, String before, String length) throws Exception {
        var file = Encoder.sound(folder.resolve(name), "-ar 44100");

        var heard =
                Speech.hear(recogniser, overwritten(file, before, HexFormat.of().parseHex(length)));

        assertThat(WordErrorRate.words(Speech.text(heard))).isEqualTo(WordErrorRate.words(Speech.QUEUE));
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "damaged.mp3; -ar 44100",
                "damaged.mp2; -ar 44100",
                "damaged.ac3; -ar 48000",
                "damaged.m4a; -ar 44100 -c:a aac",
                "damaged.flac; -ar 16000",
                "damaged.webm; -c:a libopus -cluster_time_limit 500",
                "damaged.mka; -c:a pcm_s16le -cluster_time_limit 500",
                "damaged.ogg; -c:a libopus"
            })
    void whatIsAroundTheDamageIsHeard(String name, String options) throws Exception {
        var heard = Speech.hear(recogniser, damaged(Encoder.sound(folder.resolve(name), options)));

        assertThat(WordErrorRate.words(Speech.text(heard)))
                .startsWith("your", "call")
                .endsWith("by", "the", "next", "available", "representative");
        assertThat(heard.findings()).isEqualTo(DAMAGED);
    }

    private static Path cut(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length * 6 / 10));
    }

    private static Path overwritten(Path file, String before, byte[] bytes) throws IOException {
        var content = Files.readAllBytes(file);
        int at = new String(content, StandardCharsets.ISO_8859_1).indexOf(before) + before.length();
        System.arraycopy(bytes, 0, content, at, bytes.length);
        return Files.write(file, content);
    }

    /** A fifth of a second, after 1.3 seconds. */
    private static Path damaged(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var random = new Random(7);
        for (int i = content.length / 4; i < content.length / 4 + content.length / 25; i++) {
            content[i] = (byte) random.nextInt();
        }
        return Files.write(file, content);
    }
}
