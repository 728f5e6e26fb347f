package audiototext.domain.recording.sniffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.recording.AudioFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioSnifferTest {
    /** The first bytes of a file, from the specification of its format, as characters of Latin-1. */
    private record Head(AudioFormat format, String bytes) {}

    private static final String EBML = "\u001A\u0045\u00DF\u00A3";
    private static final String EBML_VERSIONS =
            "\u0042\u0086\u0081\u0001\u0042\u00F7\u0081\u0001\u0042\u00F2\u0081\u0004\u0042\u00F3\u0081\u0008";

    /** What the files of each kind begin with, where they have a signature. */
    private static final List<Head> SIGNATURES = List.of(
            new Head(AudioFormat.WEBM, EBML),
            new Head(AudioFormat.WEBM, EBML + "\u009F" + EBML_VERSIONS + "\u0042\u0082\u0084webm"),
            new Head(AudioFormat.MATROSKA, EBML + "\u00A3" + EBML_VERSIONS + "\u0042\u0082\u0088matroska"),
            new Head(
                    AudioFormat.MATROSKA,
                    EBML + "\u0001\0\0\0\0\0\0\u0023" + EBML_VERSIONS + "\u0042\u0082\u0088matroska"),
            new Head(AudioFormat.OGG, "OggS"),
            new Head(AudioFormat.MP4, "\0\0\0\u0020ftypM4A "),
            new Head(AudioFormat.MP4, "\0\0\0\u0020ftypisom"),
            new Head(AudioFormat.MP4, "\0\0\0\u0018ftypf4v "),
            new Head(AudioFormat.QUICKTIME, "\0\0\0\u0014ftypqt  "),
            new Head(AudioFormat.QUICKTIME, "\0\0\0\u0008wide\0\0\u0040\0mdat"),
            new Head(AudioFormat.QUICKTIME, "\0\0\u0040\0moov\0\0\0\u006Cmvhd"),
            new Head(AudioFormat.QUICKTIME, "\u0012\0\u0040\0mdat"),
            new Head(AudioFormat.THREE_GP, "\0\0\0\u0018ftyp3gp4"),
            new Head(AudioFormat.THREE_GP, "\0\0\0\u0018ftyp3g2a"),
            new Head(AudioFormat.THREE_GP, "\0\0\0\u0018ftypKDDI"),
            new Head(AudioFormat.MP3, "\u00FF\u00FB\u0090\u0064"),
            new Head(AudioFormat.MP3, "\u00FF\u00F3\u0040\u00C4"),
            new Head(AudioFormat.WAV, "RIFF\u0024\0\0\0WAVE"),
            new Head(AudioFormat.WAV, "RF64\u00FF\u00FF\u00FF\u00FFWAVE"),
            new Head(AudioFormat.WAV, "BW64\u00FF\u00FF\u00FF\u00FFWAVE"),
            new Head(AudioFormat.WAV, "RIFX\0\0\0\u0024WAVE"),
            new Head(AudioFormat.AVI, "RIFF\u0024\0\0\0AVI LIST"),
            new Head(AudioFormat.QCP, "RIFF\u0024\0\0\0QLCMfmt "),
            new Head(AudioFormat.FLAC, "fLaC"),
            new Head(AudioFormat.AMR, "#!AMR\n"),
            new Head(AudioFormat.AMR, "#!AMR-WB\n"),
            new Head(AudioFormat.ILBC, "#!iLBC30\n"),
            new Head(AudioFormat.CAF, "caff\0\u0001\0\0desc"),
            new Head(AudioFormat.AIFF, "FORM\0\0\u0040\0AIFFCOMM"),
            new Head(AudioFormat.AIFF, "FORM\0\0\u0040\0AIFCFVER"),
            new Head(AudioFormat.SVX, "FORM\0\0\u0040\08SVXVHDR"),
            new Head(AudioFormat.WMA, "\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011\u00A6\u00D9\0\u00AA\0bÎl"),
            new Head(
                    AudioFormat.WAVE64, "riff\u002E\u0091\u00CF\u0011\u00A5\u00D6\u0028\u00DB\u0004\u00C1\0\0\u0040\0"),
            new Head(AudioFormat.MPEG_PS, "\0\0\u0001\u00BA\u0044\0\u0004\0"),
            new Head(AudioFormat.MXF, "\u0006\u000E+4\u0002\u0005\u0001\u0001\r\u0001\u0002\u0001\u0001\u0002\u0004\0"),
            new Head(AudioFormat.FLV, "FLV\u0001\u0005\0\0\0\u0009"),
            new Head(AudioFormat.DV, "\u001F\u0007\0\u003F\u0078\u0078\u0078\u0078"),
            new Head(AudioFormat.DV, "\u001F\u0007\0\u00BF\u0078\u0078\u0078\u0078"),
            new Head(AudioFormat.AU, ".snd\0\0\0\u0018"),
            new Head(AudioFormat.VOC, "Creative Voice File\u001A\u001A\0"),
            new Head(AudioFormat.WAVPACK, "wvpk\u0040\u0001\0\0\u0010\u0004"),
            new Head(AudioFormat.APE, "MAC \u0096\u000F\0\0"),
            new Head(AudioFormat.TTA, "TTA1\u0001\0\u0001\0\u0010\0"),
            new Head(AudioFormat.DTS, "\u007F\u00FE\u0080\u0001\u00FC\u003C"),
            new Head(AudioFormat.DTS, "\u00FE\u007F\u0001\u0080\u003C\u00FC"),
            new Head(AudioFormat.DSD, "DSD \u001C\0\0\0\0\0\0\0"),
            new Head(AudioFormat.DSD, "FRM8\0\0\0\0\0\u0001\0\0DSD FVER"),
            new Head(AudioFormat.DSS, "\u0002dss\u0001\0"),
            new Head(AudioFormat.OMA, "ea3\u0003\0\0\0\0"),
            new Head(AudioFormat.OMA, "EA3\u0001\0\u0060\u00FF\u00FF"),
            new Head(AudioFormat.SPHERE, "NIST_1A\n   1024\n"),
            new Head(AudioFormat.SOX, ".SoX\u001C\0\0\0"),
            new Head(AudioFormat.IRCAM, "\u0064\u00A3\u0001\0\0\0\u007A\u0046"),
            new Head(AudioFormat.PARIS, " paf\0\0\0\0\0\0\0\0"),
            new Head(AudioFormat.PVF, "PVF1\n1 8000 16\n"),
            new Head(AudioFormat.AVR, "2BIT\0\0\0\0"),
            new Head(AudioFormat.REALMEDIA, ".RMF\0\0\0\u0012"),
            new Head(AudioFormat.REALMEDIA, ".ra\u00FD\0\u0003"));

    static Stream<Head> streams() {
        return Stream.of(
                new Head(AudioFormat.MP3, Frames.LAYER_3.repeat(6)),
                new Head(AudioFormat.MP3, Frames.LAYER_2.repeat(6)),
                new Head(AudioFormat.MP3, Frames.LAYER_1.repeat(6)),
                new Head(AudioFormat.MP3, Frames.MPEG_2_5.repeat(6)),
                new Head(AudioFormat.AAC, Frames.ADTS.repeat(6)),
                new Head(AudioFormat.AAC, Frames.LOAS.repeat(6)),
                new Head(AudioFormat.AC3, Frames.AC3.repeat(6)),
                new Head(AudioFormat.AC3, Frames.AC3_44.repeat(6)),
                new Head(AudioFormat.AC3, Frames.EAC3.repeat(6)));
    }

    static Stream<Head> packets() {
        return Stream.of(
                new Head(AudioFormat.MPEG_TS, Frames.transportPackets(188, 5)),
                new Head(AudioFormat.MPEG_TS, Frames.transportPackets(192, 5)),
                new Head(AudioFormat.MPEG_TS, Frames.transportPackets(204, 6)),
                new Head(AudioFormat.MPEG_TS, "\u0055".repeat(100) + Frames.transportPackets(188, 5)),
                new Head(AudioFormat.GSM, Frames.gsm(25)),
                new Head(AudioFormat.GSM, Frames.gsm(1000)));
    }

    @Test
    void eachFormatHasAnExampleHere() {
        var examples = Stream.of(SIGNATURES.stream(), streams(), packets()).flatMap(heads -> heads);

        assertThat(examples.map(Head::format)).containsAll(EnumSet.allOf(AudioFormat.class));
    }

    @Property
    void aSignatureIsEnoughWhateverFollows(@ForAll("signatures") Head head, @ForAll byte[] tail) {
        var file = joined(latin1(head.bytes()), tail);

        assertThat(AudioSniffer.sniff(file, "")).contains(head.format());
        assertThat(AudioSniffer.isEnough(file)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void framesAreRecognisedBehindATagOrZerosOrTheRestOfAFrame(Head head) {
        assertThat(sniffed(head.bytes())).contains(head.format());
        assertThat(sniffed(Frames.TAG + head.bytes())).contains(head.format());
        assertThat(sniffed(Frames.TAG + Frames.TAG + head.bytes())).contains(head.format());
        assertThat(sniffed("\0".repeat(4000) + head.bytes())).contains(head.format());
        assertThat(sniffed(Frames.TAG + "\0".repeat(500) + head.bytes())).contains(head.format());
        assertThat(sniffed("\u0055\u00FF\u00AA".repeat(400) + head.bytes())).contains(head.format());
    }

    @ParameterizedTest
    @MethodSource("packets")
    void packetsAreRecognisedByTheirRegularBeginnings(Head head) {
        assertThat(sniffed(head.bytes())).contains(head.format());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void oneFrameIsNotEnoughBehindZeros(Head head) {
        var one = head.bytes().substring(0, head.bytes().length() / 6);

        assertThat(sniffed("\0".repeat(100) + one)).isEmpty();
        assertThat(sniffed("\u0055".repeat(100) + one)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void framesOfAnotherKindDoNotContinueAStream(Head head) {
        var one = head.bytes().substring(0, head.bytes().length() / 6);

        assertThat(sniffed("\0" + one + "\u00FF\u00FB\u0094\u0064" + "\0".repeat(1000)))
                .isEmpty();
    }

    @Test
    void otherKindsMayHaveATagToo() {
        assertThat(sniffed(Frames.TAG + "fLaC\0\0\0\42")).contains(AudioFormat.FLAC);
        assertThat(sniffed(Frames.TAG + "FORM\0\0\u0040\0AIFFCOMM")).contains(AudioFormat.AIFF);
    }

    @ParameterizedTest
    @CsvSource({"song.aac, AAC", "song.flac, FLAC", "song.aif, AIFF", "song.MP3, MP3", "song.wav, MP3", "'', MP3"})
    void theNameDecidesWhatFollowsATagThatIsLongerThanTheBytesInSight(String name, AudioFormat format) {
        var tag = latin1("ID3\u0003\0\0\0\u0005\0\0" + "t".repeat(54));

        assertThat(AudioSniffer.sniff(tag, name)).contains(format);
        assertThat(AudioSniffer.isEnough(tag)).isTrue();
    }

    @Test
    void aTagMayHaveAFooter() {
        var tag = "ID3\u0004\0\u0010\0\0\0\u0014" + "t".repeat(20) + "3DI\u0004\0\u0010\0\0\0\u0014";

        assertThat(sniffed(tag + Frames.ADTS.repeat(2))).contains(AudioFormat.AAC);
    }

    @Test
    void whatIsNotRecognisedYetNeedsMoreBytes() {
        var file = latin1(Frames.TAG + Frames.ADTS.repeat(3));

        assertThat(AudioSniffer.isEnough(Arrays.copyOf(file, 64))).isFalse();
        assertThat(AudioSniffer.isEnough(Arrays.copyOf(file, 50 + 208))).isTrue();
        assertThat(AudioSniffer.isEnough(new byte[AudioSniffer.MOST_BYTES - 1])).isFalse();
        assertThat(AudioSniffer.isEnough(new byte[AudioSniffer.MOST_BYTES])).isTrue();
    }

    @Test
    void bytesAfterTheMostAreNotLookedAt() {
        var file = latin1("\0".repeat(AudioSniffer.MOST_BYTES) + Frames.LAYER_3.repeat(3));

        assertThat(AudioSniffer.sniff(file, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dear Sir or Madam,",
                "<!DOCTYPE html>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "RIFF1234WEBPVP8 ",
                "FORM1234ILBMBMHD",
                "ID3",
                "ID3 tags are described at id3.org",
                "MAC addresses",
                "The free encyclopedia",
                "The wide world, mdat",
                "#!/bin/sh",
                "GIF89a",
                "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0",
                "\u00FF\u00FED\0e\0a\0r\0 \0S\0i\0r\0"
            })
    void otherFilesAreNotRecognisedAsAudio(String text) {
        assertThat(sniffed(text)).isEmpty();
    }

    /** Otherwise one of its recordings would be transcribed, and the others would be missing. */
    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "Rar!\u001A\u0007", "7z\u00BC\u00AF\u0027\u001C"})
    void anArchiveOfUncompressedRecordingsIsNotAudio(String signature) {
        assertThat(sniffed(signature + "talk.mp3".repeat(4) + Frames.LAYER_3.repeat(9)))
                .isEmpty();
    }

    @Test
    void aTarOfRecordingsIsNotAudio() {
        var header = "talk.mp3" + "\0".repeat(249) + "ustar\00000" + "\0".repeat(247);

        assertThat(sniffed(header + Frames.LAYER_3.repeat(9))).isEmpty();
    }

    @Test
    void longTextIsNotAudio() {
        var russian = new String(
                "Всем привет, это письмо. ".repeat(400).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(sniffed(russian)).isEmpty();
        assertThat(sniffed("GATTACA".repeat(1000))).isEmpty();
        assertThat(sniffed("G".repeat(5000))).isEmpty();
    }

    @Test
    void randomBytesAreNotAudio() {
        var random = new Random(20261130);
        var files = Stream.generate(() -> {
                    var bytes = new byte[AudioSniffer.MOST_BYTES];
                    random.nextBytes(bytes);
                    return bytes;
                })
                .limit(200);

        assertThat(files.map(file -> AudioSniffer.sniff(file, "noise.mp3"))).allMatch(found -> found.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00FE\u00FB\u0090\u0064",
                "\u00FF\u00DB\u0090\u0064",
                "\u00FF\u00EB\u0090\u0064",
                "\u00FF\u00FD\u0090\u0064",
                "\u00FF\u00F9\u0090\u0064",
                "\u00FF\u00FB\u00F0\u0064",
                "\u00FF\u00FB\u0000\u0064",
                "\u00FF\u00FB\u009C\u0064"
            })
    void aFrameHeaderWithReservedValuesOrAnotherLayerIsNotMp3(String header) {
        assertThat(sniffed(header)).isEmpty();
    }

    @Test
    void anMpegFrameHeaderHasFourBytesAndAnId3HeaderTen() {
        assertThat(sniffed("\u00FF\u00FB\u0090")).isEmpty();
        assertThat(sniffed("ID3\u0004\0\0\0\0\0")).isEmpty();
        assertThat(sniffed("ID3\u0004\0\0\0\0\0\0")).contains(AudioFormat.MP3);
    }

    @Property
    void anyBytesCanBeSniffed(@ForAll byte[] bytes) {
        assertThatNoException().isThrownBy(() -> AudioSniffer.sniff(bytes, ""));
    }

    @Property
    void fewerThanFourBytesAreNotAudio(@ForAll @Size(max = 3) byte[] bytes) {
        assertThat(AudioSniffer.sniff(bytes, "")).isEmpty();
    }

    @Provide
    Arbitrary<Head> signatures() {
        return Arbitraries.of(SIGNATURES);
    }

    private static Optional<AudioFormat> sniffed(String file) {
        return AudioSniffer.sniff(latin1(file), "");
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        var whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }
}
