package audiototext.adapters.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTokensTest {
    @TempDir
    private Path folder;

    private ControlTokens controls;

    @BeforeEach
    void open() throws Exception {
        controls = TinyVocabulary.controls(folder);
    }

    @Test
    void eachLanguageHasItsToken() {
        assertThat(controls.languages())
                .isEqualTo(
                        Map.of(new Language("fr"), TinyVocabulary.FRENCH, new Language("jv"), TinyVocabulary.JAVANESE));
    }

    @Test
    void aMarkIsATime() {
        assertThat(controls.seconds(TinyVocabulary.mark(1.5))).isEqualTo(1.5);
    }

    @Test
    void marksFollowTheOtherTokens() {
        assertThat(controls.isMark(TinyVocabulary.NO_TIMES)).isFalse();
        assertThat(controls.isMark(TinyVocabulary.FIRST_MARK)).isTrue();
    }

    @Test
    void silenceHasItsToken() {
        assertThat(controls.noSpeech()).isEqualTo(TinyVocabulary.NO_SPEECH);
    }
}
