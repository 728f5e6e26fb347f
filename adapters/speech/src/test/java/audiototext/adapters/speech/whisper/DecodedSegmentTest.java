package audiototext.adapters.speech.whisper;

import static audiototext.adapters.speech.whisper.TinyVocabulary.HELLO;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedSegmentTest {
    private static final String SENTENCE = "Your call cannot be completed as dialed. Please check the number.";
    private static final String LOOP = "Thank you for watching. ".repeat(12);
    /** Compresses to between 1/3 and 1/2.4 of its length. */
    private static final String REPETITIVE = "No, no, I said no. " + "I said no, and I meant no. ".repeat(3);

    private static final double SURE = -0.2;
    private static final double UNSURE = -0.7;
    private static final double GUESSED = -1.1;
    private static final double SPEECH = 0.1;
    private static final double NO_SPEECH = 0.7;

    @Test
    void ordinaryTextCompressesLittle() {
        assertThat(decoded(SENTENCE, SURE, SPEECH).compressionRatio()).isLessThan(1.5);
    }

    @Test
    void aLoopCompressesWell() {
        assertThat(decoded(LOOP, SURE, SPEECH).compressionRatio()).isGreaterThan(5);
    }

    @Test
    void aSureTextIsBelieved() {
        var decoded = decoded(SENTENCE, SURE, SPEECH);

        assertThat(decoded.isBelievable()).isTrue();
        assertThat(decoded.isDoubtful()).isFalse();
    }

    @Test
    void aLoopIsNotBelievedHoweverSureItIs() {
        var decoded = decoded(LOOP, SURE, SPEECH);

        assertThat(decoded.isBelievable()).isFalse();
        assertThat(decoded.isDoubtful()).isTrue();
    }

    @Test
    void peopleMayRepeatThemselves() {
        assertThat(decoded(REPETITIVE, SURE, SPEECH).isDoubtful()).isFalse();
    }

    @Test
    void anUnsureTextThatRepeatsItselfIsTriedAgain() {
        assertThat(decoded(REPETITIVE, UNSURE, SPEECH).isDoubtful()).isTrue();
    }

    @Test
    void aGuessIsTriedAgainAndNotBelieved() {
        var decoded = decoded(SENTENCE, GUESSED, SPEECH);

        assertThat(decoded.isDoubtful()).isTrue();
        assertThat(decoded.isBelievable()).isFalse();
    }

    @Test
    void aGuessWhereNoOneSpeaksIsSilence() {
        var decoded = decoded(SENTENCE, GUESSED, NO_SPEECH);

        assertThat(decoded.isSilent()).isTrue();
        assertThat(decoded.isDoubtful()).isFalse();
        assertThat(decoded.isBelievable()).isFalse();
    }

    @Test
    void aSureTextIsSpeechWhateverTheProbabilityOfSilence() {
        assertThat(decoded(SENTENCE, SURE, NO_SPEECH).isSilent()).isFalse();
    }

    @Test
    void aTextThatDoesNotEndIsTriedAgain() {
        var unfinished = new DecodedSegment(
                TinyVocabulary.textOf(SURE, HELLO),
                SENTENCE,
                false,
                SPEECH,
                new DetectedLanguage(new Language("fr"), 1));

        assertThat(unfinished.isDoubtful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", " ♪ ♪", " - "})
    void aTextWithoutLettersIsNoSpeech(String text) {
        assertThat(decoded(text, SURE, SPEECH).isBelievable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"да", "是", "نعم", "7"})
    void lettersOfEveryScriptAreSpeech(String text) {
        assertThat(decoded(text, SURE, SPEECH).isBelievable()).isTrue();
    }

    private static DecodedSegment decoded(String text, double meanLogProbability, double noSpeech) {
        var hypothesis = TinyVocabulary.textOf(meanLogProbability, HELLO, TinyVocabulary.END);
        return new DecodedSegment(hypothesis, text, true, noSpeech, new DetectedLanguage(new Language("fr"), 1));
    }
}
