package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sales call", "Réunion + café", "録音 🎙️", "हिन्दी", "it's (2) & more, v1.2", "Ω≈ç√"})
    void lettersAccentsEmojiAndSignsStay(String name) {
        assertThat(named(name)).isEqualTo(name);
    }

    @Test
    void anAccentOfItsOwnIsJoinedToItsLetter() {
        assertThat(named("Cafe\u0301")).isEqualTo("Caf\u00E9");
    }

    @ParameterizedTest
    @CsvSource({"Café.wav, Café", "call.MP3, call", "memo.qta, memo", "v1.2, v1.2", "notes.txt, notes.txt", ".wav, wav"
    })
    void theEndingOfTheAudioIsLeftOut(String name, String file) {
        assertThat(named(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"1/2 10:30, 1_2 10_30", "a\\b, a_b", "<who> said \"what?\", _who_ said _what__", "a|b*c, a_b_c"})
    void charactersThatFileSystemsReserveBecomeUnderscores(String name, String file) {
        assertThat(named(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"..hidden, hidden", "'ends. ', ends", "'. .', transcript", "..., transcript"})
    void dotsAndSpacesAtTheEndsAreLeftOut(String name, String file) {
        assertThat(named(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"CON, _CON", "com1, _com1", "nul.notes, _nul.notes", "Console, Console"})
    void aNameThatWindowsGivesToADeviceIsChanged(String name, String file) {
        assertThat(named(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"con.1234567, _con.123456", "con.12345.7, _con.12345"})
    void aLongNameOfADeviceIsNoLongerWithItsUnderscore(String name, String file) {
        assertThat(FileName.of(new RecordingName(name), 11).value()).isEqualTo(file);
    }

    @Test
    void aLongNameIsCutBetweenTwoCharactersAsPeopleSeeThem() {
        var family = "👨‍👩‍👧";

        assertThat(FileName.of(
                                new RecordingName(family.repeat(3)),
                                family.getBytes(StandardCharsets.UTF_8).length * 2 + 5)
                        .value())
                .isEqualTo(family.repeat(2));
    }

    @Property(tries = 200)
    void everyNameBecomesOneThatAnyFileSystemAccepts(@ForAll("names") RecordingName name) {
        assertThat(FileName.of(name).value())
                .isNotEmpty()
                .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cc}]")
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .matches(file -> Normalizer.isNormalized(file, Normalizer.Form.NFC), "is in NFC")
                .matches(file -> file.getBytes(StandardCharsets.UTF_8).length <= 200, "has at most 200 bytes");
    }

    @Provide
    Arbitrary<RecordingName> names() {
        var tricky = Arbitraries.of(".", " ", "/", "e\u0301", "🎙️", "世", "CON", ".wav", "\u0958");
        return Arbitraries.oneOf(tricky, Arbitraries.strings().ofLength(1))
                .list()
                .ofMaxSize(200)
                .map(parts -> RecordingName.from(String.join("", parts), Instant.EPOCH));
    }

    private static String named(String name) {
        return FileName.of(new RecordingName(name)).value();
    }
}
