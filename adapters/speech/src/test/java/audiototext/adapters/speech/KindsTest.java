package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.AudioFindings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Healthy files of many kinds are heard, and nothing is said against them. */
@SpeechTest
class KindsTest {
    private final Recogniser recogniser;

    @TempDir
    private Path folder;

    KindsTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "u8.wav; -ar 8000 -c:a pcm_u8",
                "surround.wav; -af pan=7.1|c2=c0 -ar 48000 -c:a pcm_s24le",
                "one-of-four.wav; -af pan=quad|c3=c0",
                "opposite.wav; -af pan=stereo|c0=c0|c1=-0.56*c0",
                "offset.wav; -af volume=0.3,dcshift=-0.3",
                "g726.wav; -ar 8000 -c:a g726",
                "long.wav; -rf64 always -write_bext 1",
                "long.w64; -c:a pcm_f32le",
                "old.aifc; -c:a adpcm_ima_qt",
                "phone.au; -ar 8000 -c:a pcm_mulaw",
                "lossless.caf; -c:a alac",
                "slow.mp3; -ar 11025 -b:a 16k",
                "variable.mp3; -ar 44100 -q:a 5 -write_xing 0",
                "layer2.mp2; -ar 44100",
                "surround.aac; -af pan=5.1|c2=c0 -ar 48000",
                "fragments.m4a; -c:a aac -movflags +frag_keyframe+empty_moov -frag_duration 1000000",
                "index-first.m4a; -c:a aac -movflags +faststart",
                "pauses.amr; -ar 8000 -c:a libopencore_amrnb -dtx 1",
                "tiny-packets.opus; -c:a libopus -frame_duration 2.5",
                "pauses.opus; -c:a libopus -application voip -dtx 1",
                "five-in-one.spx; -ar 8000 -c:a libspeex -frames_per_packet 5",
                "lossless.oga; -c:a flac",
                "high.flac; -ar 192000 -sample_fmt s32",
                "small.wv; -ar 8000",
                "live.webm; -c:a libopus -live 1",
                "cinema.mka; -af pan=5.1|c2=c0 -ar 48000 -c:a truehd",
                "theatre.ac3; -af pan=5.1|c2=c0 -ar 48000",
                "windows.wma; -ar 44100 -c:a wmav2"
            })
    void theSentenceIsHeard(String name, String options) throws Exception {
        assertHealthy(Encoder.sound(folder.resolve(name), options));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone.mp4; -c:v libopenh264 -c:a aac",
                "old-phone.3gp; -c:v mpeg4 -ar 8000 -c:a libopencore_amrnb",
                "editor.mov; -c:v mjpeg -c:a pcm_s24le",
                "camera.avi; -c:v mjpeg -ar 8000 -c:a pcm_u8",
                "camera.m2ts; -c:v libopenh264 -ar 48000 -c:a ac3 -mpegts_m2ts_mode 1",
                "disc.mpg; -c:v mpeg2video -ar 48000 -c:a mp2",
                "windows.wmv; -c:v wmv2 -ar 44100 -c:a wmav2",
                "web.flv; -c:v flv -ar 44100 -c:a libmp3lame",
                "web.webm; -c:v libvpx -c:a libopus",
                "studio.mxf; -c:v mpeg2video -ar 48000 -c:a pcm_s16le"
            })
    void theSentenceIsHeardInAFilm(String name, String options) throws Exception {
        assertHealthy(Encoder.film(folder.resolve(name), options));
    }

    /** AMR is decoded in another way than the others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "aac.mp4; -c:v mpeg4 -ar 44100 -c:a aac",
                "amr.3gp; -c:v mpeg4 -ar 8000 -c:a libopencore_amrnb",
                "opus.mkv; -c:v mpeg4 -c:a libopus",
                "mp2.ts; -c:v mpeg2video -ar 48000 -c:a mp2",
                "wma.wmv; -c:v wmv2 -ar 44100 -c:a wmav2"
            })
    void soundThatBeginsLateHasTheTimesOfTheFilm(String name, String options) throws Exception {
        var heard = Speech.hear(recogniser, Encoder.film(folder.resolve(name), 5, options));

        assertThat(heard.words().get(0).start()).isCloseTo(5, within(0.3));
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    /** Phones cut a recording by a list in its index, and leave the sound as it is. */
    @Test
    void whatAnEditListCutsOffIsNotHeard() throws Exception {
        var content = Files.readAllBytes(Speech.caseFile("android_recorder.3gp"));
        int list = new String(content, StandardCharsets.ISO_8859_1).indexOf("elst") + 12;
        // Of the length of 3,380 ms, from the 16,000th of 8,000 samples a second on; ISO/IEC 14496-12, section 8.6.6.
        ByteBuffer.wrap(content).putInt(list, 3380).putInt(list + 4, 16_000);

        var heard = Speech.hear(recogniser, Files.write(folder.resolve("cut.3gp"), content));

        assertThat(heard.length()).isBetween(Duration.ofMillis(3300), Duration.ofMillis(3500));
        assertThat(WordErrorRate.words(Speech.text(heard)))
                .doesNotContain("call")
                .containsSubsequence("answered", "by", "the", "next", "available");
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    private void assertHealthy(Path file) throws Exception {
        var heard = Speech.hear(recogniser, file);
        assertThat(WordErrorRate.of(Speech.QUEUE, Speech.text(heard)).errors())
                .as(Speech.text(heard))
                .isLessThanOrEqualTo(1);
        assertThat(heard.length().toMillis() / 1000.0).isCloseTo(5.4, within(0.1));
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }
}
