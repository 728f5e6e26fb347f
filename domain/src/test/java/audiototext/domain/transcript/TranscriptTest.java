package audiototext.domain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "\u00A0", "\u2028 \u3000"})
    void aTextOfSpaceIsSilent(String text) {
        assertThat(of(text).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " a ", "\u00A0…"})
    void anyOtherTextIsNot(String text) {
        assertThat(of(text).isSilent()).isFalse();
    }

    private static Transcript of(String text) {
        return new Transcript(RecordingId.random(), new Language("en"), text, List.of());
    }
}
