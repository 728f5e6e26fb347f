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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorrectedTranscriptTest {
    private static final Transcript ORIGINAL =
            transcript(word("I", 0), word("scream", 1), word("for", 2), word("rice", 3), word("cream.", 4));

    private static final Optional<Duration> UNKNOWN = Optional.empty();

    private static final String SOLILOQUY = "Whether 'tis nobler in the mind to suffer the slings and arrows of "
            + "outrageous fortune, or to take arms against a sea of troubles. To die. To sleep, perchance to dream.";

    @Test
    void theSameTextWithOtherLineBreaksIsTheOriginal() {
        assertThat(CorrectedTranscript.of(ORIGINAL, " I scream\n\nfor rice  cream.\n", UNKNOWN))
                .isSameAs(ORIGINAL);
    }

    @Test
    void aReplacementHasTheTimesOfTheWordAndIsNotDoubtful() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream for ice cream.", UNKNOWN)
                        .words())
                .containsExactly(
                        word("I", 0), word("scream", 1), word("for", 2), new Word("ice", 3, 3.4, 1), word("cream.", 4));
    }

    @Test
    void aCorrectionStillSaysHowTheOriginalWasMade() {
        var recognition = new Recognition(Optional.empty(), Optional.of(new SpeechModel("Whisper base", "1")), true);
        var original = new Transcript(
                ORIGINAL.recordingId(), ORIGINAL.language(), ORIGINAL.text(), ORIGINAL.words(), recognition);

        assertThat(CorrectedTranscript.of(original, "Ice cream.", UNKNOWN).recognition())
                .isEqualTo(recognition);
    }

    @Test
    void oneWordForTwoHasTheirWholeTimeSpan() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "Icecream for rice cream.", UNKNOWN)
                        .words()
                        .get(0))
                .isEqualTo(new Word("Icecream", 0, 1.4, 1));
    }

    @Test
    void twoWordsForOneShareItsTimeSpanByLength() {
        var words = CorrectedTranscript.of(ORIGINAL, "I sc ream for rice cream.", UNKNOWN)
                .words();

        assertThat(words.get(1).start()).isEqualTo(1);
        assertThat(words.get(1).end()).isCloseTo(1 + 0.4 / 3, within(1e-9));
        assertThat(words.get(2).end()).isEqualTo(1.4);
    }

    @Test
    void anInsertedWordGetsThePause() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream loudly for rice cream.", UNKNOWN)
                        .words())
                .contains(new Word("loudly", 1.4, 2, 1));
    }

    @Test
    void removedWordsLeaveTheTimesOfTheOthers() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream.", UNKNOWN).words())
                .containsExactly(word("I", 0), new Word("scream.", 1, 4.4, 1));
    }

    @Test
    void allWordsMayBeRemoved() {
        assertThat(CorrectedTranscript.of(ORIGINAL, " \n", UNKNOWN).isSilent()).isTrue();
    }

    @Test
    void silenceCanBeCorrectedToAText() {
        assertThat(CorrectedTranscript.of(Transcripts.silence(), "Only a sigh.", UNKNOWN)
                        .words())
                .extracting(Word::text)
                .containsExactly("Only", "a", "sigh.");
    }

    @Test
    void aWordInsertedBeforeTheFirstEndsWhereThatStarts() {
        var late = transcript(word("scream", 3), word("again", 4));

        assertThat(CorrectedTranscript.of(late, "I scream again", UNKNOWN)
                        .words()
                        .get(0))
                .isEqualTo(new Word("I", 2, 3, 1));
    }

    @Test
    void aWordInsertedBeforeTheFirstTakesNoTimeIfThereIsNone() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "So I scream for rice cream.", UNKNOWN)
                        .words()
                        .get(0))
                .isEqualTo(new Word("So", 0, 0, 1));
    }

    @Test
    void aWordInsertedAfterTheLastTakesTheTimeThatIsLeft() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream for rice cream. Always.", ofSeconds(5))
                        .words())
                .endsWith(new Word("Always.", 4.4, 5, 1));
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream for rice cream. Always.", ofSeconds(60))
                        .words())
                .endsWith(new Word("Always.", 4.4, 5.4, 1));
    }

    @Test
    void aWordInsertedInALongPauseFollowsTheWordBeforeIt() {
        var pausing = transcript(word("I", 0), word("scream", 60));

        assertThat(CorrectedTranscript.of(pausing, "I always scream", UNKNOWN).words())
                .contains(new Word("always", 0.4, 1.4, 1));
    }

    @Test
    void aTextThatReplacesAWordTakesThePauseAfterItToo() {
        var sigh = transcript(word("Hm.", 2));

        var captions = Cues.of(CorrectedTranscript.of(sigh, SOLILOQUY, ofSeconds(60)));

        assertThat(captions).allMatch(CorrectedTranscriptTest::canBeRead);
        assertThat(captions.get(0).startMillis()).isEqualTo(2000);
    }

    @Test
    void aWordInsertedAfterTheLastTakesNoTimeIfTheLengthIsUnknown() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I scream for rice cream. Always.", UNKNOWN)
                        .words())
                .endsWith(new Word("Always.", 4.4, 4.4, 1));
    }

    @Test
    void aWordInsertedBetweenOverlappingWordsTakesNoTime() {
        var overlapping = transcript(new Word("I", 0, 2, 1), new Word("scream", 1, 3, 1));

        assertThat(CorrectedTranscript.of(overlapping, "I always scream", UNKNOWN)
                        .words())
                .contains(new Word("always", 1, 1, 1));
    }

    @Test
    void wordsInsertedTogetherShareThePauseByLength() {
        var words = CorrectedTranscript.of(transcript(word("I", 0), word("scream", 1)), "I always do scream", UNKNOWN)
                .words();

        assertThat(words.get(1).start()).isEqualTo(0.4);
        assertThat(words.get(1).end()).isEqualTo(words.get(2).start()).isCloseTo(0.4 + 0.6 * 6 / 8, within(1e-9));
        assertThat(words.get(2).end()).isEqualTo(1);
    }

    @Test
    void silenceCorrectedToATextHasItsSentencesSpreadOverTheRecording() {
        var words = CorrectedTranscript.of(Transcripts.silence(), "Only a sigh. And ever so faint.", ofSeconds(90))
                .words();

        assertThat(words.get(0)).isEqualTo(new Word("Only", 0, 0.4, 1));
        assertThat(words.get(2).end()).isEqualTo(1);
        assertThat(words.get(3).start()).isCloseTo(45, within(5.0));
        assertThat(words.get(6).end()).isCloseTo(46, within(5.0));
    }

    @Test
    void silenceCorrectedToATextHasCaptionsThatCanBeRead() {
        for (int seconds : new int[] {15, 60, 3600}) {
            var captions = Cues.of(CorrectedTranscript.of(Transcripts.silence(), SOLILOQUY, ofSeconds(seconds)));

            assertThat(captions).hasSizeBetween(3, 6).allMatch(CorrectedTranscriptTest::canBeRead);
            assertThat(captions.get(captions.size() - 1).endMillis()).isBetween(seconds * 500L, seconds * 1000L);
        }
    }

    @Test
    void silenceOfUnknownLengthIsSpokenAtTheUsualPace() {
        for (var length : List.of(UNKNOWN, ofSeconds(0))) {
            var captions = Cues.of(CorrectedTranscript.of(Transcripts.silence(), SOLILOQUY, length));

            assertThat(captions).hasSizeBetween(3, 6).allMatch(CorrectedTranscriptTest::canBeRead);
            assertThat(captions.get(captions.size() - 1).endMillis()).isBetween(10_000L, 20_000L);
        }
    }

    /** Both bounds as in Netflix's Timed Text Style Guide. */
    private static boolean canBeRead(Cue caption) {
        long millis = caption.endMillis() - caption.startMillis();
        return millis >= 833 && millis <= 7000;
    }

    private static Optional<Duration> ofSeconds(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    @Test
    void asManyWordsAsTheyReplaceHaveTheTimesOfThose() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I dream of rice cream.", UNKNOWN)
                        .words())
                .containsSubsequence(word("dream", 1), word("of", 2), word("rice", 3));
    }

    @Test
    void fewerWordsThanTheyReplaceShareTheWholeTimeSpan() {
        assertThat(CorrectedTranscript.of(ORIGINAL, "I dream. cream.", UNKNOWN).words())
                .containsExactly(word("I", 0), new Word("dream.", 1, 3.4, 1), word("cream.", 4));
    }

    @Test
    void aWordThatReplacesUnorderedWordsDoesNotEndBeforeItStarts() {
        var unordered = transcript(word("I", 0), word("scream", 5), word("for", 2), word("cream.", 6));

        assertThat(CorrectedTranscript.of(unordered, "I dream. cream.", UNKNOWN).words())
                .containsExactly(word("I", 0), new Word("dream.", 5, 5, 1), word("cream.", 6));
    }

    @Test
    void aWordWithSpaceInItIsSplitByLengthAndKeepsItsConfidence() {
        var spaced = transcript(new Word(" New\nYork ", 0, 3.5, 0.5), word("city", 4));

        assertThat(CorrectedTranscript.of(spaced, "New York City", UNKNOWN).words())
                .containsExactly(
                        new Word("New", 0, 1.5, 0.5), new Word("York", 1.5, 3.5, 0.5), new Word("City", 4, 4.4, 1));
    }

    @Test
    void aWordWithSpaceAroundItLosesTheSpace() {
        var spaced = transcript(new Word(" New", 0, 1, 0.5), word("York", 2));

        assertThat(CorrectedTranscript.of(spaced, "New Yorker", UNKNOWN).words())
                .containsExactly(new Word("New", 0, 1, 0.5), new Word("Yorker", 2, 2.4, 1));
    }

    @Test
    void wordsOfSpaceAreLeftOut() {
        var spaced = transcript(word(" ", 0), word("New", 1), word("", 2), word("York", 3));

        assertThat(CorrectedTranscript.of(spaced, "New Yorker", UNKNOWN).words())
                .containsExactly(word("New", 1), word("Yorker", 3));
    }

    @Test
    void aCorrectionHasItsTextWithoutTheSpaceAroundItAndTheLanguageOfTheOriginal() {
        var corrected = CorrectedTranscript.of(ORIGINAL, "\n I dream\nof rice. \n", UNKNOWN);

        assertThat(corrected)
                .returns("I dream\nof rice.", Transcript::text)
                .returns(ORIGINAL.recordingId(), Transcript::recordingId)
                .returns(ORIGINAL.language(), Transcript::language);
    }

    @Test
    void fourHoursOfWordsAreCorrectedInAFractionOfASecond() {
        var words = IntStream.range(0, 40_000)
                .mapToObj(i -> word("w" + i % 5000, i))
                .toList();
        var text =
                words.stream().map(Word::text).collect(Collectors.joining(" ")).replace("w77 ", "x y ");

        long start = System.nanoTime();
        var corrected = CorrectedTranscript.of(transcript(words), text, UNKNOWN);

        assertThat(corrected.words()).hasSize(40_008);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Property
    void theWordsAreTheWordsOfTheText(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text, UNKNOWN).words())
                .extracting(Word::text)
                .containsExactlyElementsOf(
                        Arrays.stream(text.split(" ")).filter(t -> !t.isEmpty()).toList());
    }

    @Property
    void theWordsStayInTheOrderOfTheirTimes(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text, UNKNOWN).words())
                .isSortedAccordingTo(Comparator.comparing(Word::start));
    }

    @Property
    void noWordIsOutsideTheTimesOfTheOriginal(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        Assume.that(!original.isEmpty());
        double end = original.get(original.size() - 1).end();

        assertThat(CorrectedTranscript.of(transcript(original), text, UNKNOWN).words())
                .allMatch(word -> word.end() <= end && word.start() >= 0);
    }

    @Property
    void noWordIsOutsideTheRecording(@ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text, ofSeconds(21))
                        .words())
                .allMatch(word -> word.end() <= 21);
    }

    @Property
    void theWordsStayInTheOrderOfTheirTimesInARecordingToo(
            @ForAll("orderly") List<Word> original, @ForAll("texts") String text) {
        assertThat(CorrectedTranscript.of(transcript(original), text, ofSeconds(21))
                        .words())
                .isSortedAccordingTo(Comparator.comparing(Word::start));
    }

    @Property
    void keptWordsKeepTheirTimes(@ForAll("orderly") List<Word> original, @ForAll("additions") String middle) {
        int half = original.size() / 2;
        var text =
                texts(original.subList(0, half)) + " " + middle + " " + texts(original.subList(half, original.size()));

        var words = CorrectedTranscript.of(transcript(original), text, UNKNOWN).words();

        assertThat(words.subList(0, half)).isEqualTo(original.subList(0, half));
        assertThat(words.subList(words.size() - original.size() + half, words.size()))
                .isEqualTo(original.subList(half, original.size()));
    }

    @Property
    void anUnchangedTextIsReadAsTheOriginalOfAnyTranscript(@ForAll("hostile") Transcript transcript) {
        var corrected = CorrectedTranscript.of(transcript, Paragraphs.plainText(transcript), UNKNOWN);

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
