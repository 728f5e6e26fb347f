package audiototext.domain.recording;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AudioKeyTest {
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    @Test
    void theAudioIsInItsOwnersFolderUnderItsDay() {
        assertThat(key("ada").audio()).isEqualTo("ada/2026-11-22/audio/123e4567-e89b-42d3-a456-426614174000.flac");
    }

    @Test
    void theTextIsBesideTheAudio() {
        assertThat(key("ada").text()).isEqualTo("ada/2026-11-22/text/123e4567-e89b-42d3-a456-426614174000.json");
    }

    @Test
    void theListeningCopyIsBesideTheAudio() {
        assertThat(key("ada").copy()).isEqualTo("ada/2026-11-22/copy/123e4567-e89b-42d3-a456-426614174000.m4a");
    }

    @Test
    void theDayIsTheDayOfTheSubmissionInUtc() {
        var lateInNewYork = Instant.parse("2026-11-23T03:30:00Z");

        var key = AudioKey.of(aUser().build(), lateInNewYork, ID, AudioFormat.WAV);

        assertThat(key.date()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theKeyOfARecordingHasItsId() {
        var recording = aRecording().withId(ID).uploading();

        assertThat(recording.submission().key().id()).isEqualTo(ID);
    }

    @Property
    void noUserNameAddsASegment(@ForAll("userNames") String userName) {
        assertThat(key(userName).audio().split("/", -1)).hasSize(4);
    }

    @Property
    void noUserNameLeavesItsFolderOrHidesIt(@ForAll("userNames") String userName) {
        assertThat(folder(userName)).isNotEmpty().doesNotStartWith(".");
    }

    @Test
    void ordinaryCharactersOfAUserNameStayAsTheyAre() {
        assertThat(folder("AZaz09-_.")).isEqualTo("AZaz09-_.");
        assertThat(folder(".a@b~")).isEqualTo("%2Ea%40b%7E");
    }

    @Property
    void anyUserNameBecomesPlainAscii(@ForAll("userNames") String userName) {
        assertThat(folder(userName)).matches("([A-Za-z0-9_.-]|%[0-9A-F]{2})+");
    }

    /** Names that can be read back have different folders. */
    @Property
    void everyUserNameHasItsOwnFolder(@ForAll("userNames") String userName) {
        assertThat(URLDecoder.decode(folder(userName), StandardCharsets.UTF_8)).isEqualTo(userName);
    }

    /** Any text of whole characters, often with characters that have a meaning in a path. */
    @Provide
    Arbitrary<String> userNames() {
        var whole = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        var special = Arbitraries.of(".", "..", "/", "\\", "%", "%2F", "+", " ", "~", "\0", "\n", ":", "a", "A", "é");
        return Arbitraries.oneOf(special, whole)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static String folder(String userName) {
        return key(userName).audio().split("/", -1)[0];
    }

    private static AudioKey key(String userName) {
        return new AudioKey(userName, DATE, ID, AudioFormat.FLAC);
    }
}
