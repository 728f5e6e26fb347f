package audiototext.domain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

    @Test
    void theSpeechIsWhatTheRecogniserSaysOfIt() {
        var detected = Optional.of(new DetectedLanguage(new Language("fr"), 0.9));
        var recognition = new Recognition(detected, Optional.empty(), true);

        assertThat(said("Good morning.", recognition).speech()).isEqualTo(new Speech(false, true, detected));
        assertThat(said("Good morning.", Recognition.UNKNOWN).speech()).isEqualTo(Speech.CLEAR);
    }

    @Test
    void silenceIsInNoLanguageAndNotHardToHear() {
        var detected = Optional.of(new DetectedLanguage(new Language("cy"), 0.2));

        assertThat(said(" ", new Recognition(detected, Optional.empty(), true)).speech())
                .isEqualTo(Speech.SILENCE);
    }

    private static Transcript said(String text, Recognition recognition) {
        return new Transcript(RecordingId.random(), new Language("en"), text, List.of(), recognition);
    }

    private static Transcript of(String text) {
        return new Transcript(RecordingId.random(), new Language("en"), text, List.of());
    }
}
