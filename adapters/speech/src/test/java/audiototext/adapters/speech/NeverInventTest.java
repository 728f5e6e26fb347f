package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No words are heard where no one speaks, in any language. */
@SpeechTest
class NeverInventTest {
    private static final int SECONDS = 10;

    private final Recogniser recogniser;

    @TempDir
    private Path folder;

    NeverInventTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @ParameterizedTest
    @EnumSource
    void noEnglishIsInvented(Wordless sound) throws Exception {
        assertNothingIsHeard(sound, Speech.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void noFrenchIsInvented(Wordless sound) throws Exception {
        Speech.needsWhisper(recogniser);
        assertNothingIsHeard(sound, new Language("fr"));
    }

    @ParameterizedTest
    @EnumSource
    void noLanguageIsInvented(Wordless sound) throws Exception {
        assertNothingIsHeard(sound, Language.AUTO);
    }

    private void assertNothingIsHeard(Wordless sound, Language choice) throws Exception {
        var audio = Speech.generated(folder.resolve("sound.wav"), SECONDS, sound);

        assertThat(Speech.text(Speech.hear(recogniser, audio, choice))).isEmpty();
    }
}
