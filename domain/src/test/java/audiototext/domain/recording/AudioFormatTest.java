package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFormatTest {
    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsStoredExtension(AudioFormat format) {
        assertThat(AudioFormat.ofExtension(format.extension())).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exe", "WAV", ".wav", "m4a"})
    void noOtherExtensionIsStored(String extension) {
        assertThat(AudioFormat.ofExtension(extension)).isEmpty();
    }

    /** Recordings are stored with them. */
    @Test
    void theExtensionsOfEarlierVersionsAreStillStored() {
        assertThat(AudioFormat.values())
                .extracting(AudioFormat::extension)
                .startsWith("webm", "ogg", "mp4", "mp3", "wav", "flac", "amr");
    }

    @ParameterizedTest
    @EnumSource
    void aStoredExtensionFitsItsColumn(AudioFormat format) {
        assertThat(format.extension()).matches("[a-z0-9]{2,8}");
    }

    @ParameterizedTest
    @CsvSource({
        "memo.m4a, MP4",
        "VIDEO.MOV, QUICKTIME",
        "Neue Aufnahme.qta, QUICKTIME",
        "a.b.3gpp, THREE_GP",
        "Voice 001.3ga, THREE_GP",
        "00012.MTS, MPEG_TS",
        "msg0001.WAV, WAV",
        "wav, WAV"
    })
    void aFileNameTellsTheFormatByItsEnding(String name, AudioFormat format) {
        assertThat(AudioFormat.ofFileName(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "minutes", "notes.txt", "talk.mp3.zip", "talk.mp3."})
    void anotherFileNameTellsNoFormat(String name) {
        assertThat(AudioFormat.ofFileName(name)).isEmpty();
    }

    @Test
    void eachExtensionBelongsToOneFormat() {
        assertThat(Arrays.stream(AudioFormat.values()).flatMap(format -> format.extensions().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void mediaTypesAreWrittenAsBrowsersDeclareThem(AudioFormat format) {
        assertThat(format.mediaTypes()).allMatch(type -> type.matches("(audio|video|application)/[a-z0-9.+-]+"));
    }

    @Test
    void theOldFormatsAreSentUnderTheirRegisteredTypes() {
        assertThat(AudioFormat.values())
                .extracting(AudioFormat::mediaType)
                .startsWith(
                        "audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg", "audio/wav", "audio/flac", "audio/amr");
    }

    /** Browsers play them today, under these types. */
    @Test
    void whatCountedAsMp4OrWebmBeforeIsStillPlayed() {
        assertThat(AudioFormat.THREE_GP.mediaType()).isEqualTo("audio/mp4");
        assertThat(AudioFormat.MATROSKA.mediaType()).isEqualTo("audio/webm");
    }

    @Test
    void namesAreListedInTheOrderOfTheList() {
        assertThat(AudioFormat.labels(Set.of(AudioFormat.WAV, AudioFormat.THREE_GP, AudioFormat.WEBM)))
                .isEqualTo("WebM, WAV, 3GP");
        assertThat(AudioFormat.labels(Set.of(AudioFormat.values())))
                .isEqualTo("WebM, Ogg, MP4/M4A, MP3, WAV, FLAC, AMR, AAC, MOV, 3GP, MKV, WMA, …");
    }
}
