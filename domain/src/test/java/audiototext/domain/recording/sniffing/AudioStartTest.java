package audiototext.domain.recording.sniffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.recording.AudioFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AudioStartTest {
    private static final String RIFF = "RIFF\u0024\0\0\0WAVE";
    private static final String BW64 = "BW64\u00FF\u00FF\u00FF\u00FFWAVEds64\u001C\0\0\0" + "s".repeat(28);
    private static final String DATA = "data\0\0\0\u0008";
    private static final String SSND = "SSND\0\0\0\u0010";
    private static final String CAF = "caff\0\u0001\0\0";
    private static final String CAF_DATA = "data" + "\u00FF".repeat(8);
    private static final String FMT = "fmt \u0010\0\0\0" + "f".repeat(16);
    private static final String STREAM_INFO = "fLaC\0\0\0\42" + "s".repeat(34);
    private static final String EBML = "\u001A\u0045\u00DF\u00A3\u0087\u0042\u0082\u0084webm";
    private static final String ID3_OF_300_BYTES = "ID3\u0004\0\0\0\0\u0002\u002C";

    /**
     * A file, by the specification of its format.
     *
     * @param audio the first of it that can be audio
     */
    private record Sample(AudioFormat format, String header, String audio) {
        byte[] cutTo(int length) {
            return Arrays.copyOf(latin1(header + audio), length);
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(AudioFormat.WAV, RIFF + FMT + "data\u0008\0\0\0", "12345678"),
                new Sample(AudioFormat.WAV, RIFF + FMT + "LIST\u0003\0\0\0abc" + "data\u0020\0\0\0", "12345678"),
                new Sample(AudioFormat.WAV, RIFF + FMT + "LIST\u0003\0\0\0abc\0" + "data\u0008\0\0\0", "12345678"),
                new Sample(AudioFormat.WAV, BW64 + FMT + "data\u00FF\u00FF\u00FF\u00FF", "12345678"),
                new Sample(AudioFormat.WAV, "RIFX\0\0\0\u0024WAVE" + "fmt \0\0\0\u0010" + "f".repeat(16) + DATA, "1"),
                new Sample(AudioFormat.AIFF, "FORM\0\0\0\u0040AIFF" + "COMM\0\0\0\u0012" + "c".repeat(18) + SSND, "1"),
                new Sample(AudioFormat.CAF, CAF + "desc" + "\0".repeat(7) + "\u0020" + "d".repeat(32) + CAF_DATA, "1"),
                new Sample(AudioFormat.AU, ".snd\0\0\0\u0020" + "h".repeat(24), "1"),
                new Sample(AudioFormat.WMA, "w".repeat(16) + "\u0030" + "\0".repeat(7) + "h".repeat(24), "1"),
                new Sample(AudioFormat.FLAC, Frames.TAG + STREAM_INFO, "\u00FF\u00F8123"),
                new Sample(AudioFormat.QUICKTIME, box("ftyp", "qt  ") + box("wide", "") + box("mdat", ""), "1"),
                new Sample(AudioFormat.THREE_GP, box("ftyp", "3gp4") + box("moov", "mm") + box("mdat", ""), "1"),
                new Sample(AudioFormat.GSM, "g".repeat(64), "1"),
                new Sample(AudioFormat.FLAC, STREAM_INFO + "\u0081\0\0\u0004pads", "\u00FF\u00F8123"),
                new Sample(AudioFormat.OGG, page(0, "OpusHead") + page(0, "OpusTags") + page(960, ""), "1"),
                new Sample(
                        AudioFormat.MP4, box("ftyp", "M4A mp42") + box("moov", "m".repeat(40)) + box("mdat", ""), "1"),
                new Sample(
                        AudioFormat.WEBM,
                        EBML + "\u0018\u0053\u0080\u0067\u00FF" + "\u0016\u0054\u00AE\u006B\u0084trac",
                        "\u001F\u0043\u00B6\u0075\u00FF"),
                new Sample(AudioFormat.AMR, "#!AMR\n", "1"),
                new Sample(AudioFormat.AMR, "#!AMR-WB\n", "1"),
                new Sample(AudioFormat.MP3, ID3_OF_300_BYTES + "t".repeat(300), "\u00FF\u00F3" + "f".repeat(22)),
                new Sample(AudioFormat.MP3, "", "\u00FF\u00F3" + "f".repeat(22)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatGoesOnAfterItsHeaderMayHaveAudio(Sample sample) {
        var file = latin1(sample.header() + sample.audio());

        assertThat(AudioStart.mayBeIn(sample.format(), file, file.length)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatEndsInItsHeaderHasNoAudio(Sample sample) {
        var lengths = IntStream.rangeClosed(0, sample.header().length());

        assertThat(lengths).noneMatch(cut -> AudioStart.mayBeIn(sample.format(), sample.cutTo(cut), cut));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileOfWhichTooLittleIsKnownMayHaveAudio(Sample sample) {
        int half = sample.header().length() / 2;

        assertThat(AudioStart.mayBeIn(sample.format(), sample.cutTo(half), Long.MAX_VALUE))
                .isTrue();
    }

    @Test
    void aFileThatIsShorterThanItsTagHasNoAudio() {
        assertThat(AudioStart.mayBeIn(AudioFormat.MP3, latin1(ID3_OF_300_BYTES), 200))
                .isFalse();
    }

    @Test
    void aTagMayHaveAFooter() {
        var tag = latin1("ID3\u0004\0\u0010\0\0\0\u0001");

        assertThat(AudioStart.mayBeIn(AudioFormat.MP3, tag, 21 + 23)).isFalse();
        assertThat(AudioStart.mayBeIn(AudioFormat.MP3, tag, 21 + 24)).isTrue();
    }

    @Test
    void aContainerThatCannotBeUnderstoodMayHaveAudio() {
        var ogg = latin1(page(0, "OpusHead") + "x".repeat(40));
        var mp4 = latin1(box("ftyp", "M4A mp42") + "\0\0\0\u0001moov" + "x".repeat(40));
        var webm = latin1(EBML + "\0".repeat(40));
        var ofUnknownSize = latin1("\u001A\u0045\u00DF\u00A3\u00FF" + "x".repeat(40));

        assertThat(AudioStart.mayBeIn(AudioFormat.OGG, ogg, ogg.length)).isTrue();
        assertThat(AudioStart.mayBeIn(AudioFormat.MP4, mp4, mp4.length)).isTrue();
        assertThat(AudioStart.mayBeIn(AudioFormat.WEBM, webm, webm.length)).isTrue();
        assertThat(AudioStart.mayBeIn(AudioFormat.WEBM, ofUnknownSize, ofUnknownSize.length))
                .isTrue();
    }

    @Property
    void anyBytesCanBeLookedAt(
            @ForAll AudioFormat format, @ForAll byte[] bytes, @ForAll @LongRange(min = 0) long length) {
        assertThatNoException().isThrownBy(() -> AudioStart.mayBeIn(format, bytes, length));
    }

    private static String page(int granule, String packet) {
        var position = "" + (char) (granule & 0xFF) + (char) (granule >> 8) + "\0".repeat(6);
        int length = Math.max(1, packet.length());
        return "OggS\0\0" + position + "\0".repeat(12) + "\u0001" + (char) length + packet;
    }

    private static String box(String type, String content) {
        return "\0\0\0" + (char) (8 + content.length()) + type + content;
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
