package audiototext.adapters.speech;

import static audiototext.domain.data.RecordingBuilder.SUBMITTED_AT;
import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.copies.FfmpegCopies;
import audiototext.adapters.speech.ffmpeg.AudioInput;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.contract.ListeningCopiesContract;
import audiototext.domain.port.ListeningCopies;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SpeechTest
class FfmpegCopiesTest extends ListeningCopiesContract {
    private static final Duration SENTENCE = Duration.ofMillis(2_641);

    private final Recogniser recogniser;
    private final Map<RecordingId, Path> audio = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private Path unfinished;
    private FfmpegCopies copies;

    FfmpegCopiesTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeEach
    void open() throws IOException {
        unfinished = folder.resolve("copies");
        copies = new FfmpegCopies(recogniser, submission -> audio.get(submission.id()), unfinished);
    }

    @Override
    protected ListeningCopies copies() {
        return copies;
    }

    @Override
    protected Recording playable() {
        return sentence(Speech.file("sentence.wav"));
    }

    @Override
    protected Recording unplayable() {
        return sentence(Speech.file("narrow.amr"));
    }

    @Override
    protected Recording troubled() throws IOException {
        Files.delete(unfinished);
        return unplayable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "browser.webm",
                "sentence.ogg",
                "vorbis.ogg",
                "sentence.m4a",
                "fragmented.mp4",
                "sentence.mp3",
                "sentence.flac",
                "sentence.wav"
            })
    void whatEveryBrowserPlaysIsNotCopied(String file) throws IOException {
        assertThat(copy(sentence(Speech.file(file)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrow.amr", "wide.amr"})
    void theCopyOfAPhonesRecordingSaysTheSameAtTheSameTime(String file) throws Exception {
        assertSaysTheSame(Speech.file(file));
    }

    @ParameterizedTest
    @CsvSource({
        "alac, ipod",
        "pcm_s16be, aiff",
        "pcm_s16be, caf",
        "adpcm_ms, wav",
        "pcm_f64le, wav",
        "wmav2, asf",
        "pcm_s16le, w64",
        "pcm_s16le, mov",
        "aac, adts",
        "aac, matroska",
        "flac, ogg"
    })
    void theCopyOfAFileThatSomeBrowserCannotPlaySaysTheSameAtTheSameTime(String codec, String container)
            throws Exception {
        assertSaysTheSame(made("sentence", "-i", "fd:", "-c:a", codec, "-f", container));
    }

    private void assertSaysTheSame(Path original) throws Exception {
        var expected = Speech.hear(recogniser, original);

        var heard = Speech.hear(recogniser, copy(sentence(original)).orElseThrow());

        assertThat(WordErrorRate.words(Speech.text(heard))).isEqualTo(WordErrorRate.words(Speech.SENTENCE));
        assertThat(heard.length().toMillis()).isCloseTo(expected.length().toMillis(), within(100L));
        for (int i = 0; i < heard.words().size(); i++) {
            assertThat(heard.words().get(i).start())
                    .isCloseTo(expected.words().get(i).start(), within(0.25));
        }
    }

    /** Players take a second stream in an Ogg file for all of it. */
    @Test
    void allPartsOfAChainAreInTheCopy() throws Exception {
        var chain = folder.resolve("chain.ogg");
        try (var out = Files.newOutputStream(chain)) {
            Files.copy(Speech.file("sentence.ogg"), out);
            Files.copy(Speech.file("tt-allbusy.ogg"), out);
        }
        var heard = Speech.hear(recogniser, chain);

        var copy = copy(transcribed(chain, heard.length(), heard.findings())).orElseThrow();

        assertThat(Speech.text(Speech.hear(recogniser, copy)))
                .containsIgnoringCase("cannot be completed")
                .containsIgnoringCase("telemarketers");
    }

    @Test
    void aHeaderThatLiesAboutTheLengthIsCorrectedByTheCopy() throws Exception {
        var recording = transcribed(Speech.file("sentence.flac"), Duration.ofSeconds(60), AudioFindings.NONE);

        assertThat(copy(recording)).isPresent();
    }

    @Test
    void damagedAudioIsCopiedBecausePlayersStopAtTheDamage() throws Exception {
        var damaged = new AudioFindings(false, true, 1, 1);

        assertThat(copy(transcribed(Speech.file("sentence.mp3"), SENTENCE, damaged)))
                .isPresent();
    }

    @Test
    void soundThatBeginsLateBeginsAtTheSameTimeInTheCopy() throws Exception {
        var late = made(
                "late.mp4",
                "-f",
                "lavfi",
                "-i",
                "color=s=32x32:d=6",
                "-itsoffset",
                "3",
                "-i",
                "fd:",
                "-c:v",
                "mpeg4",
                "-c:a",
                "aac",
                "-f",
                "mp4");
        var heard = Speech.hear(recogniser, late);

        var copy = copy(transcribed(late, heard.length(), heard.findings())).orElseThrow();

        assertThat(Speech.hear(recogniser, copy).words().get(0).start())
                .isCloseTo(heard.words().get(0).start(), within(0.25))
                .isGreaterThan(2.5);
    }

    @Test
    void theTrackThatWasTranscribedIsCopied() throws Exception {
        var two = made(
                "two.mp4",
                "-f",
                "lavfi",
                "-i",
                "anullsrc=r=16000:cl=mono:d=3",
                "-i",
                "fd:",
                "-map",
                "0:a",
                "-map",
                "1:a",
                "-c:a",
                "aac",
                "-f",
                "mp4");
        var heard = Speech.hear(recogniser, two);
        assertThat(heard.findings().track()).isEqualTo(2);

        var copy = copy(transcribed(two, heard.length(), heard.findings())).orElseThrow();

        assertThat(WordErrorRate.words(Speech.text(Speech.hear(recogniser, copy))))
                .isEqualTo(WordErrorRate.words(Speech.SENTENCE));
    }

    /** Players can seek before they have all of it. */
    @Test
    void theCopyStatesItsLengthBeforeTheSound() throws Exception {
        var copy = copy(unplayable()).orElseThrow();

        var bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
        var track = AudioFile.open(Decoders.FFMPEG, copy).tracks().get(0);
        assertThat(track.codec()).isEqualTo("opus");
        assertThat(track.channels()).isEqualTo(1);
        assertThat(track.end().orElseThrow()).isBetween(SENTENCE.minusMillis(100), SENTENCE.plusMillis(100));
    }

    @Test
    void whatCannotBeDecodedAtAllIsNotCopied() throws Exception {
        var diary = Files.writeString(folder.resolve("diary.amr"), "Dear diary, ".repeat(100));

        assertThat(copy(sentence(diary))).isEmpty();
    }

    @Test
    void nothingIsLeftOfACopyThatWasRead() throws IOException {
        copy(unplayable());

        assertThat(unfinished).isEmptyDirectory();
    }

    @Test
    void whatAnEarlierProcessLeftIsRemoved() throws IOException {
        Files.writeString(unfinished.resolve("copy1.m4a"), "half a copy");

        open();

        assertThat(unfinished).isEmptyDirectory();
    }

    /** Backups may leave out the audio; trying again does not bring it back. */
    @Test
    void audioThatIsGoneIsNotCopied() throws IOException {
        assertThat(copy(sentence(folder.resolve("gone.amr")))).isEmpty();
    }

    @Test
    void nothingIsCopiedWhenTheApplicationStops() {
        copies.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> copy(unplayable()));
    }

    private Recording sentence(Path file) {
        return transcribed(file, SENTENCE, AudioFindings.NONE);
    }

    private Recording transcribed(Path file, Duration length, AudioFindings findings) {
        var recording = aRecording()
                .transcribing()
                .transcribed(new Language("en-US"), Optional.of(length), findings, SUBMITTED_AT)
                .orElseThrow();
        audio.put(recording.id(), file);
        return recording;
    }

    private Optional<Path> copy(Recording recording) throws IOException {
        var made = copies.copyOf(recording.submission(), recording.progress().audio());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        try (var copy = made.get()) {
            var file = folder.resolve("copy.m4a");
            Files.write(file, copy.readAllBytes());
            return Optional.of(file);
        }
    }

    /** The sentence in another container or coding. */
    private Path made(String name, String... arguments) throws IOException {
        var target = folder.resolve(name);
        var all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-v", "error"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("-y", "file:" + target));
        var complaints = new ArrayList<String>();
        try (var ffmpeg = Decoders.FFMPEG.convert(all, AudioInput.of(Speech.file("sentence.flac")), complaints::add)) {
            assertThat(ffmpeg.end()).as("%s", complaints).isZero();
        }
        return target;
    }
}
