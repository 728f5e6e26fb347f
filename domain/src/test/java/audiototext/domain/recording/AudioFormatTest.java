package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFormatTest {
    /** The first bytes of a file, from the specification of its format. */
    private record Head(AudioFormat format, byte... bytes) {}

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsExtension(AudioFormat format) {
        assertThat(AudioFormat.ofExtension(format.extension())).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exe", "WAV", ".wav"})
    void noOtherExtensionBelongsToAFormat(String extension) {
        assertThat(AudioFormat.ofExtension(extension)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dear Sir or Madam,",
                "<!DOCTYPE html>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "RIFF1234AVI LIST",
                "ID3",
                "#!/bin/sh",
                "GIF89a"
            })
    void otherFilesAreNotRecognisedAsAudio(String text) {
        assertThat(AudioFormat.sniff(latin1(text))).isEmpty();
    }

    @Property
    void aFormatIsRecognisedByItsFirstBytesAlone(@ForAll("heads") Head head, @ForAll byte[] tail) {
        assertThat(AudioFormat.sniff(joined(head.bytes(), tail))).contains(head.format());
    }

    @Property
    void anyBytesCanBeSniffed(@ForAll byte[] bytes) {
        assertThatNoException().isThrownBy(() -> AudioFormat.sniff(bytes));
    }

    @Property
    void onlyTheSniffedBytesMatter(@ForAll @Size(max = 200) byte[] bytes) {
        var sniffed = Arrays.copyOf(bytes, Math.min(bytes.length, AudioFormat.SNIFFED_BYTES));

        assertThat(AudioFormat.sniff(bytes)).isEqualTo(AudioFormat.sniff(sniffed));
    }

    @Property
    void fewerThanFourBytesAreNotAudio(@ForAll @Size(max = 3) byte[] bytes) {
        assertThat(AudioFormat.sniff(bytes)).isEmpty();
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
        assertThat(AudioFormat.sniff(latin1(header))).isEmpty();
    }

    @Test
    void anMpegFrameHeaderHasFourBytesAndAnId3HeaderTen() {
        assertThat(AudioFormat.sniff(latin1("\u00FF\u00FB\u0090"))).isEmpty();
        assertThat(AudioFormat.sniff(latin1("ID3\u0004\0\0\0\0\0"))).isEmpty();
    }

    @Test
    void mediaTypesAreThoseOfTheirRegistrations() {
        assertThat(AudioFormat.values())
                .extracting(AudioFormat::mediaType)
                .containsExactly(
                        "audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/wav", "audio/flac", "audio/amr");
    }

    @Provide
    Arbitrary<Head> heads() {
        return Arbitraries.of(
                head(AudioFormat.WEBM, "\u001A\u0045\u00DF\u00A3"),
                head(AudioFormat.OGG, "OggS"),
                head(AudioFormat.MP4, "\0\0\0\u0020ftypM4A "),
                head(AudioFormat.MP3, "ID3\u0004\0\0\0\0\0\0"),
                head(AudioFormat.MP3, "\u00FF\u00FB\u0090\u0064"),
                head(AudioFormat.MP3, "\u00FF\u00F3\u0040\u00C4"),
                head(AudioFormat.WAV, "RIFF\u0024\0\0\0WAVE"),
                head(AudioFormat.WAV, "RF64\u00FF\u00FF\u00FF\u00FFWAVE"),
                head(AudioFormat.FLAC, "fLaC"),
                head(AudioFormat.AMR, "#!AMR\n"),
                head(AudioFormat.AMR, "#!AMR-WB\n"));
    }

    private static Head head(AudioFormat format, String bytes) {
        return new Head(format, latin1(bytes));
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
