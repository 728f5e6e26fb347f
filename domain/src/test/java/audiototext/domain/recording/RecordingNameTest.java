package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingNameTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:59Z");
    private static final String MICROPHONE = "\uD83C\uDF99";

    @Test
    void aRecordingIsNamedAfterItsFile() {
        assertThat(named("Sales call.mp3")).isEqualTo("Sales call.mp3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u202E"})
    void aRecordingWithoutANameIsNamedAfterItsTime(String fileName) {
        assertThat(named(fileName)).isEqualTo("Recording of 22 November 2026, 12:00 UTC");
    }

    @Test
    void anAccentOfItsOwnIsJoinedToItsLetterWhenANameArrives() {
        assertThat(named("Cafe\u0301.wav")).isEqualTo("Caf\u00E9.wav");
        assertThat(RecordingName.chosen("Cafe\u0301").value()).isEqualTo("Caf\u00E9");
    }

    @Test
    void aNameThatGetsLongerWhenItsAccentsAreJoinedIsStillShortEnough() {
        assertThat(named("\u0958".repeat(200)).length()).isLessThanOrEqualTo(RecordingName.MAX_LENGTH);
    }

    @Test
    void controlCharactersBecomeOneSpace() {
        assertThat(named("call\r\n\tnotes\0")).isEqualTo("call notes");
    }

    @Test
    void charactersThatChangeTheDirectionOfTheTextBecomeASpace() {
        assertThat(named("call\u202E3pm.exe")).isEqualTo("call 3pm.exe");
    }

    @Test
    void aNameMayContainEmoji() {
        assertThat(named("Call " + MICROPHONE)).isEqualTo("Call " + MICROPHONE);
    }

    @Test
    void aLongNameIsNotCutWithinACharacter() {
        assertThat(named("a" + MICROPHONE.repeat(100))).isEqualTo("a" + MICROPHONE.repeat(99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "half a pair \uD83C", "\u2066turned"})
    void aNameThatIsNotOneLineOfTextIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordingName(value));
    }

    @Test
    void aNameHasUpTo200Characters() {
        assertThatNoException().isThrownBy(() -> new RecordingName("a".repeat(200)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordingName("a".repeat(201)));
    }

    @Test
    void aFileNameOf200CharactersIsNotCutAndALongerOneIs() {
        assertThat(named("a".repeat(198) + MICROPHONE)).isEqualTo("a".repeat(198) + MICROPHONE);
        assertThat(named("a".repeat(201))).isEqualTo("a".repeat(200));
        assertThat(named("a".repeat(199) + " b")).isEqualTo("a".repeat(199));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069, 0x2028, 0x2029, 0x7F, 0x85})
    void charactersThatBreakTheLineOrChangeItsDirectionAreRefused(int character) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordingName("a" + Character.toString(character) + "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2027, 0x202F, 0x2065, 0x206A})
    void theCharactersBesideThemAreAccepted(int character) {
        assertThatNoException().isThrownBy(() -> new RecordingName("a" + Character.toString(character) + "b"));
    }

    @Test
    void aChosenNameHasNoSpacesAroundIt() {
        assertThat(RecordingName.chosen(" Minutes ").value()).isEqualTo("Minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void aChosenNameThatIsNotOneLineIsRefusedWithAReason(String chosen) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RecordingName.chosen(chosen))
                .returns(CoreRefusal.MALFORMED_NAME, Refused::refusal);
    }

    @Property
    void anyFileNameGivesANameOfOneLine(@ForAll("fileNames") String fileName) {
        assertThat(named(fileName)).isNotBlank().hasSizeLessThanOrEqualTo(200).doesNotContainPattern("\\p{Cntrl}");
    }

    @Property
    void aNameMadeFromANameIsTheSame(@ForAll("fileNames") String fileName) {
        assertThat(named(named(fileName))).isEqualTo(named(fileName));
    }

    /** Any text, including lone surrogates and long texts. */
    @Provide
    Arbitrary<String> fileNames() {
        var special = Arbitraries.of(" ", "\n", "\u2028", "\u202E", "\u00A0", MICROPHONE, "\uD83C", "\uDF99", "a");
        var any = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.oneOf(special, any).list().ofMaxSize(250).map(parts -> String.join("", parts));
    }

    private static String named(String fileName) {
        return RecordingName.from(fileName, NOON).value();
    }
}
