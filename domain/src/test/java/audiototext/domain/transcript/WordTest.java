package audiototext.domain.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.5", "3.5, 3.5", "3.5, 14400"})
    void aWordStartsAtZeroOrLaterAndEndsThenOrLater(double start, double end) {
        assertThatNoException().isThrownBy(() -> new Word("hello", start, end, 1));
    }

    @ParameterizedTest
    @CsvSource({"-0.001, 1", "1, 0.999", "NaN, 1", "1, NaN"})
    void otherTimesAreRefused(double start, double end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Word("hello", start, end, 1))
                .withMessageContaining(start + " to " + end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void aConfidenceIsBetweenZeroAndOne(double confidence) {
        assertThatNoException().isThrownBy(() -> new Word("hello", 0, 1, confidence));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void anotherConfidenceIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Word("hello", 0, 1, confidence))
                .withMessageContaining(String.valueOf(confidence));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.599, true", "0.6, false", "1, false"})
    void aWordIsDoubtfulBelowAConfidenceOfSixTenths(double confidence, boolean doubtful) {
        assertThat(new Word("hello", 0, 1, confidence).isDoubtful()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @MethodSource
    void aLineHasOneSpaceForAnySpaceAndNoneAroundIt(String text, String line) {
        assertThat(new Word(text, 0, 1, 1).inLine()).isEqualTo(line);
    }

    static String[][] aLineHasOneSpaceForAnySpaceAndNoneAroundIt() {
        return new String[][] {
            {"", ""},
            {" \t\n", ""},
            {"plain!~", "plain!~"},
            {"grün", "grün"},
            {" New\n \tYork ", "New York"},
            {"\u00A0New\u2028York\u3000", "New York"},
            {"a\u00A0b", "a b"}
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "end.", "end?", "end!", "end…", "終。", "終？", "終！", "end.\"", "end.'", "(end.)", "[end.]", "«end.»",
                "نهاية؟", "ختم۔", "अंत।", "「終。」"
            })
    void aSentenceEndsWithItsMarkEvenBeforeClosingQuotes(String line) {
        assertThat(Word.endsSentence(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "end", "end,", "e.g", "\"", ")]", "end\"", "?end"})
    void anotherWordDoesNotEndASentence(String line) {
        assertThat(Word.endsSentence(line)).isFalse();
    }
}
