package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioPathTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");

    @Property
    void aWrittenKeyIsReadBack(
            @ForAll("texts") String userName, @ForAll("fileNames") String fileName, @ForAll("dates") LocalDate date) {
        var path = new AudioPath(userName, date, fileName);

        assertThat(AudioPath.parse(path.key())).contains(path);
    }

    @Property
    void aKeyThatCanBeReadIsWrittenTheSame(@ForAll("keys") String key) {
        assertThat(AudioPath.parse(key).map(AudioPath::key).orElse(key)).isEqualTo(key);
    }

    @Property
    void theAudioKeyOfARecordingIsReadBack(@ForAll("texts") String userName, @ForAll AudioFormat format) {
        var key = new AudioKey(userName, DATE, ID, format);

        assertThat(AudioPath.parse(key.audio()).orElseThrow().holding(format)).isEqualTo(key);
    }

    @Property
    void theTextOfARecordingIsNotAudio(@ForAll("texts") String userName) {
        assertThat(AudioPath.parse(new AudioKey(userName, DATE, ID, AudioFormat.MP3).text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada/2026-11-22/audio/",
                "ada/2026-11-22/audio/a/b.mp3",
                "ada/2026-11-22/audio/.write_access_check_file.temp",
                "ada/2026-11-22/text/a.json",
                "ada/2026-11-22/a.mp3",
                "ada/2026-11-31/audio/a.mp3",
                "ada/22.11.2026/audio/a.mp3",
                "/2026-11-22/audio/a.mp3",
                "audio/ada/2026-11-22/audio/a.mp3",
                "transcripts/a.json",
                "ada@example.org/2026-11-22/audio/a.mp3",
                "ada%4/2026-11-22/audio/a.mp3",
                "%61da/2026-11-22/audio/a.mp3",
                "ada%FF/2026-11-22/audio/a.mp3",
                "ad\u0141/2026-11-22/audio/a.mp3"
            })
    void anythingElseIsNotAPathOfAudio(String key) {
        assertThat(AudioPath.parse(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", ".hidden"})
    void aFileNameThatWouldHideOrNestTheAudioIsRefused(String fileName) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AudioPath("ada", DATE, fileName));
    }

    @Test
    void aFileNamedAfterARecordingBelongsToThatRecording() {
        assertThat(path(ID + ".m4a").recordingId()).isEqualTo(ID);
    }

    @Test
    void theNameOfAFileEndsBeforeItsLastDot() {
        assertThat(path(ID.toString()).recordingId()).isEqualTo(ID);
        assertThat(path(ID + ".tar.gz").recordingId()).isNotEqualTo(ID);
    }

    /** The hash of the key must never change: recordings would be adopted again. */
    @Test
    void theIdOfAnotherFileIsAHashOfItsKey() {
        assertThat(path("talk.mp3").recordingId()).hasToString("693c669f-2591-3cbb-8654-775d586934b8");
    }

    @Test
    void anyOtherFileIsTheSameRecordingEveryTime() {
        assertThat(path("talk.mp3").recordingId()).isEqualTo(path("talk.mp3").recordingId());
    }

    @Test
    void filesOfTheSameNameInDifferentFoldersAreDifferentRecordings() {
        assertThat(path("talk.mp3").recordingId()).isNotEqualTo(new AudioPath("bob", DATE, "talk.mp3").recordingId());
    }

    @Test
    void anIdMadeFromAKeyIsDistinguishable() {
        assertThat(path("talk.mp3").recordingId().isMadeFromKey()).isTrue();
        assertThat(path(ID + ".mp3").recordingId().isMadeFromKey()).isFalse();
    }

    @Test
    void theTextOfAFileWithAnotherNameIsNamedAfterTheRecording() {
        var key = path("talk.mp3").holding(AudioFormat.MP3);

        assertThat(key.text()).isEqualTo("ada/2026-11-22/text/" + key.id() + ".json");
    }

    private static AudioPath path(String fileName) {
        return new AudioPath("ada", DATE, fileName);
    }

    /** Any text of whole characters, often with characters that have a meaning in a key. */
    @Provide
    Arbitrary<String> texts() {
        var whole = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        var special = Arbitraries.of(".", "..", "/", "%", "%2F", "+", " ", "\0", "\n", "a", "A", "é", "audio");
        return Arbitraries.oneOf(special, whole)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> fileNames() {
        return texts().filter(name -> !name.contains("/") && !name.startsWith("."));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 3_000_000)
                .map(day -> LocalDate.of(0, 1, 1).plusDays(day));
    }

    @Provide
    Arbitrary<String> keys() {
        return texts().map(name -> name + "/2026-11-22/audio/talk.mp3");
    }
}
