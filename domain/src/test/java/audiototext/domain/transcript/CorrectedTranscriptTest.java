package audiototext.domain.transcript;

import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import audiototext.domain.data.Transcripts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorrectedTranscriptTest {
    private static final Transcript ORIGINAL =
            transcript(word("I", 0), word("scream", 1), word("for", 2), word("rice", 3), word("cream.", 4));

    @Test
    void theSameTextWithOtherLineBreaksIsTheOriginal() {
        assertThat(CorrectedTranscript.of(ORIGINAL, " I scream\n\nfor rice  cream.\n"))
                .isSameAs(ORIGINAL);
    }

    @Test
    void aReplacementHasTheTimesOfTheWordAndIsNotDoubtful() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream for ice cream.").words())
                .containsExactly(
                        word("I", 0), word("scream", 1), word("for", 2), new Word("ice", 3, 3.4, 1), word("cream.", 4));
    }

    @Test
    void oneWordForTwoHasTheirWholeTimeSpan() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "Icecream for rice cream.")
                        .words()
                        .get(0))
                .isEqualTo(new Word("Icecream", 0, 1.4, 1));
    }

    @Test
    void twoWordsForOneShareItsTimeSpanByLength() {
        var words =
                CorrectedTranscript.of(ORIGINAL, "I sc ream for rice cream.").words();

        assertThat(words.get(1).start()).isEqualTo(1);
        assertThat(words.get(1).end()).isCloseTo(1 + 0.4 / 3, within(1e-9));
        assertThat(words.get(2).end()).isEqualTo(1.4);
    }

    @Test
    void anInsertedWordGetsThePause() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream loudly for rice cream.")
                        .words())
                .contains(new Word("loudly", 1.4, 2, 1));
    }

    @Test
    void removedWordsLeaveTheTimesOfTheOthers() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream.").words())
                .containsExactly(word("I", 0), new Word("scream.", 1, 4.4, 1));
    }

    @Test
    void allWordsMayBeRemoved() {
        assertThat(CorrectedTranscript.of(ORIGINAL, " \n").isSilent()).isTrue();
    }

    @Test
    void silenceCanBeCorrectedToAText() {
        assertThat(CorrectedTranscript.of(Transcripts.silence(), "Only a sigh.").words())
                .extracting(Word::text)
                .containsExactly("Only", "a", "sigh.");
    }

    @Test
    void fourHoursOfWordsAreCorrectedInAFractionOfASecond() {
        var words = IntStream.range(0, 40_000)
                .mapToObj(i -> word("w" + i % 5000, i))
                .toList();
        var text =
                words.stream().map(Word::text).collect(Collectors.joining(" ")).replace("w77 ", "x y ");

        long start = System.nanoTime();
        var corrected = CorrectedTranscript.of(transcript(words), text);

        assertThat(corrected.words()).hasSize(40_008);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Property
    void theWordsAreTheWordsOfTheText(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text).words())
                .extracting(Word::text)
                .containsExactlyElementsOf(
                        Arrays.stream(text.split(" ")).filter(t -> !t.isEmpty()).toList());
    }

    @Property
    void theWordsStayInTheOrderOfTheirTimes(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text).words())
                .isSortedAccordingTo(Comparator.comparing(Word::start));
    }

    @Property
    void noWordIsOutsideTheTimesOfTheOriginal(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        double end = original.isEmpty() ? 0 : original.get(original.size() - 1).end();

        assertThat(CorrectedTranscript.of(transcript(original), text).words())
                .allMatch(word -> word.end() <= end
                        && (original.isEmpty()
                                || word.start() >= original.get(0).start()));
    }

    @Property
    void keptWordsKeepTheirTimes(@ForAll("orderly") List<Word> original, @ForAll("additions") String middle) {
        int half = original.size() / 2;
        var text =
                texts(original.subList(0, half)) + " " + middle + " " + texts(original.subList(half, original.size()));

        var words = CorrectedTranscript.of(transcript(original), text).words();

        assertThat(words.subList(0, half)).isEqualTo(original.subList(0, half));
        assertThat(words.subList(words.size() - original.size() + half, words.size()))
                .isEqualTo(original.subList(half, original.size()));
    }

    @Property
    void anUnchangedTextIsReadAsTheOriginalOfAnyTranscript(@ForAll("hostile") Transcript transcript) {
        var corrected = CorrectedTranscript.of(transcript, Paragraphs.plainText(transcript));

        assertThat(Paragraphs.plainText(corrected).replaceAll("\\s+", " "))
                .isEqualTo(Paragraphs.plainText(transcript).replaceAll("\\s+", " "));
    }

    @Provide
    Arbitrary<List<Word>> orderly() {
        return Arbitraries.of("a", "b", "c", "d.", "e", "f")
                .list()
                .ofMaxSize(40)
                .map(texts -> IntStream.range(0, texts.size())
                        .mapToObj(i -> word(texts.get(i), i * 0.5))
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "d.", "new", "words")
                .list()
                .ofMaxSize(40)
                .map(texts -> String.join(" ", texts));
    }

    @Provide
    Arbitrary<String> additions() {
        return Arbitraries.of("new", "words").list().ofMaxSize(5).map(texts -> String.join(" ", texts));
    }

    @Provide
    Arbitrary<Transcript> hostile() {
        return HostileTranscripts.any();
    }

    private static String texts(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
