package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.audio.Samples;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedAudioTest {
    @TempDir
    private Path folder;

    @Test
    void textNamedAsAudioIsRefused() {
        assertThatCannotTranscribe("notes.webm", "Dear diary, ".repeat(100).getBytes(StandardCharsets.UTF_8))
                .withMessageContaining("UNREADABLE");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatCannotTranscribe("empty.mp3", new byte[0]).withMessageContaining("UNREADABLE");
    }

    @Test
    void aWavFileWithOnlyAHeaderHoldsNoSound() {
        assertThatCannotTranscribe("header.wav", WavHeader.pcm16(0)).withMessageContaining("NO_SOUND");
    }

    @Test
    void aFilmWithoutASoundTrackIsRefused() {
        assertThatExceptionOfType(CannotTranscribe.class)
                .isThrownBy(() -> decode(Speech.file("silent-film.webm")))
                .withMessageContaining("NO_SOUND_TRACK");
    }

    @Test
    void audioThatSaysItIsLongerThanFourHoursIsRefusedAtOnce() throws IOException {
        long fiveHours = 5 * 3600L * 2 * Samples.PER_SECOND;
        var file = write("long.wav", WavHeader.pcm16(fiveHours));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(WavHeader.LENGTH + fiveHours);
        }

        assertThatExceptionOfType(CannotTranscribe.class)
                .isThrownBy(() -> Decoders.open(file).close())
                .withMessageContaining("TOO_LONG 4");
    }

    @Test
    void audioOfUnknownLengthIsRefusedOnceItIsTooLong() throws Exception {
        try (var decoder = Decoders.open(Speech.file("browser.webm"), Duration.ofSeconds(1))) {
            assertThatExceptionOfType(CannotTranscribe.class)
                    .isThrownBy(() -> decodeAll(decoder))
                    .withMessageContaining("TOO_LONG 4");
        }
    }

    /** FFmpeg would read the files that a playlist names, on this machine or elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"})
    void aPlaylistIsRefused(String head) throws IOException {
        var secret = Files.copy(Speech.file("sentence.mp3"), folder.resolve("other.mp3"));
        var list = head + "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + secret + "\n#EXT-X-ENDLIST\n";

        assertThatCannotTranscribe("list.mp3", list.getBytes(StandardCharsets.ISO_8859_1))
                .withMessageContaining("UNREADABLE");
    }

    @ParameterizedTest(name = "{0} cut to {1} %")
    @CsvSource({
        "browser.webm, 50",
        "sentence.ogg, 50",
        "fragmented.mp4, 60",
        "sentence.mp3, 50",
        "sentence.flac, 50",
        "sentence.wav, 50",
        "narrow.amr, 50"
    })
    void theRestOfACutFileIsDecoded(String name, int percent) throws Exception {
        var whole = Files.readAllBytes(Speech.file(name));
        var cut = write("cut", Arrays.copyOf(whole, whole.length * percent / 100));

        assertThat(decode(cut)).isBetween(Duration.ofMillis(600), Duration.ofMillis(2000));
    }

    /** Frames of "nothing to send", one byte each; RFC 4867, section 5.3. */
    @Test
    void thePausesOfPhoneCallsKeepTheirLength() throws Exception {
        var speech = Files.readAllBytes(Speech.file("narrow.amr"));
        var fiveSeconds = new byte[250];
        Arrays.fill(fiveSeconds, (byte) 0x7C);
        var content = Arrays.copyOf(speech, speech.length + fiveSeconds.length);
        System.arraycopy(fiveSeconds, 0, content, speech.length, fiveSeconds.length);

        assertThat(decode(write("pause.amr", content))).isGreaterThan(Duration.ofMillis(7500));
    }

    /** The index of such a file is at its end. */
    @Test
    void anMp4FileCutShortIsRefused() throws IOException {
        var whole = Files.readAllBytes(Speech.file("sentence.m4a"));

        assertThatCannotTranscribe("cut.m4a", Arrays.copyOf(whole, whole.length / 2))
                .withMessageContaining("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"browser.webm", "sentence.ogg", "sentence.m4a", "sentence.mp3", "sentence.flac", "wide.amr"})
    void damageInTheMiddleIsSkipped(String name) throws Exception {
        var content = Files.readAllBytes(Speech.file(name));
        var random = new Random(7);
        for (int i = content.length / 2; i < content.length / 2 + 200; i++) {
            content[i] = (byte) random.nextInt();
        }

        assertThat(decode(write("damaged", content))).isGreaterThan(Duration.ofSeconds(1));
    }

    @Property(tries = 50)
    void anyBytesAfterAHeadAreDecodedOrRefusedWithAReason(@ForAll @Size(max = 2000) byte[] anything) throws Exception {
        for (var name :
                new String[] {"browser.webm", "sentence.ogg", "sentence.mp3", "sentence.flac", "fragmented.mp4"}) {
            var whole = Files.readAllBytes(Speech.file(name));
            var broken = Arrays.copyOf(whole, 600 + anything.length);
            System.arraycopy(anything, 0, broken, 600, anything.length);
            var file = Files.createTempFile("broken", name);
            try {
                decode(Files.write(file, broken));
            } catch (CannotTranscribe e) {
                assertThat(e.failure().cause()).isNotNull();
            } finally {
                Files.delete(file);
            }
        }
    }

    private ThrowableAssertAlternative<CannotTranscribe> assertThatCannotTranscribe(String name, byte[] content) {
        return assertThatExceptionOfType(CannotTranscribe.class).isThrownBy(() -> decode(write(name, content)));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Duration decode(Path file) throws CannotTranscribe, IOException {
        try (var decoder = Decoders.open(file)) {
            decodeAll(decoder);
            return decoder.decoded();
        }
    }

    private static void decodeAll(AudioDecoder decoder) throws CannotTranscribe, IOException {
        while (decoder.next().isPresent()) {
            // Only the decoded length matters here.
        }
    }
}
