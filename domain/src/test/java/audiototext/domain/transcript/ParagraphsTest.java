package audiototext.domain.transcript;

import static audiototext.domain.data.Transcripts.silence;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    @Test
    void silenceHasNoParagraph() {
        assertThat(Paragraphs.of(silence())).isEmpty();
    }

    @Test
    void aTextWithoutWordsIsOneParagraph() {
        var transcript = new Transcript(RecordingId.random(), new Language("en"), "Good morning.\n", List.of());

        assertThat(Paragraphs.of(transcript)).containsExactly(new Paragraph(0, "Good morning.", transcript.words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning.", "morning?", "morning!", "morning…", "morning.”", "morning.)", "早安。"})
    void aPauseAfterASentenceStartsAParagraph(String end) {
        var transcript = transcript(word("Good", 0), word(end, 0.5), word("A", 62.5), word("dog.", 63));

        assertThat(Paragraphs.of(transcript))
                .extracting(Paragraph::start, Paragraph::text)
                .containsExactly(tuple(0.0, "Good " + end), tuple(62.5, "A dog."));
    }

    @ParameterizedTest
    @CsvSource({"1.499, 1", "1.5, 2", "1.6, 2"})
    void thePauseIsASecondAndAHalfOrLonger(double pause, int paragraphs) {
        var transcript = transcript(new Word("Good.", 0, 1, 1), new Word("Morning.", 1 + pause, 4, 1));

        assertThat(Paragraphs.of(transcript)).hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource({"498, 1", "499, 2", "600, 2"})
    void aParagraphOf500CharactersIsLong(int letters, int paragraphs) {
        var transcript = transcript(word("a".repeat(letters) + ".", 0), word("And", 0.5));

        assertThat(Paragraphs.of(transcript)).hasSize(paragraphs);
    }

    @Test
    void aParagraphHasItsWords() {
        var good = word("Good.", 0);
        var dog = word("Dog.", 10);

        assertThat(Paragraphs.of(transcript(good, dog)))
                .extracting(Paragraph::words)
                .containsExactly(List.of(good), List.of(dog));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00:00",
        "59.999, 0:00:59",
        "60, 0:01:00",
        "3599, 0:59:59",
        "3600, 1:00:00",
        "14399, 3:59:59",
        "36000, 10:00:00"
    })
    void theTimeOfAParagraphIsInHoursMinutesAndWholeSeconds(double start, String time) {
        assertThat(new Paragraph(start, "Good morning.", List.of()).time()).isEqualTo(time);
    }

    @Test
    void aPauseWithinASentenceStartsNoParagraph() {
        assertThat(Paragraphs.of(transcript(word("Good", 0), word("morning.", 10))))
                .hasSize(1);
    }

    @Test
    void aSentenceWithoutAPauseStartsNoParagraph() {
        assertThat(Paragraphs.of(transcript(word("Good.", 0), word("Morning.", 0.5))))
                .hasSize(1);
    }

    @Test
    void aSpeakerWhoNeverPausesHasParagraphsToo() {
        var words = new ArrayList<>(Collections.nCopies(125, word("and", 0)));
        words.addAll(List.of(word("on.", 0), word("And", 0), word("on.", 0)));

        assertThat(Paragraphs.of(transcript(words)))
                .extracting(Paragraph::text)
                .endsWith("And on.")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"50, 2, 1", "100, 2, 2", "100, 1, 1", "400, 0.5, 2", "400, 0.3, 1", "800, 0, 2"})
    void withoutTheEndOfASentenceALongTextIsDividedAtEverShorterPauses(int words, double pause, int paragraphs) {
        var spoken = new ArrayList<>(Collections.nCopies(words, new Word("and", 0, 0, 1)));
        spoken.add(new Word("then", pause, pause, 1));

        assertThat(Paragraphs.of(transcript(spoken))).hasSize(paragraphs);
    }

    @Test
    void thePlainTextHasAnEmptyLineBetweenParagraphs() {
        assertThat(Paragraphs.plainText(transcript(word("Good.", 0), word("Dog.", 10))))
                .isEqualTo("Good.\n\nDog.\n");
    }

    @Test
    void silenceHasNoPlainText() {
        assertThat(Paragraphs.plainText(silence())).isEmpty();
    }

    @Property
    void everyWordIsInTheParagraphsOnceAndInOrder(@ForAll("transcripts") Transcript transcript) {
        var read = Paragraphs.of(transcript).stream().map(Paragraph::text).toList();

        assertThat(String.join(" ", read)).isEqualTo(String.join(" ", HostileTranscripts.spoken(transcript)));
    }

    @Property
    void aParagraphIsOneLineThatIsNotBlank(@ForAll("transcripts") Transcript transcript) {
        assertThat(Paragraphs.of(transcript))
                .allSatisfy(
                        paragraph -> assertThat(paragraph.text()).isNotBlank().doesNotContainPattern("\\R"));
    }

    @Property
    void aParagraphStartsWhenItsFirstWordDoes(@ForAll("transcripts") Transcript transcript) {
        assertThat(transcript.words()).extracting(Word::start).containsAll(starts(transcript));
    }

    private static List<Double> starts(Transcript transcript) {
        return Paragraphs.of(transcript).stream().map(Paragraph::start).toList();
    }

    @Provide
    Arbitrary<Transcript> transcripts() {
        return HostileTranscripts.any();
    }

    @Test
    void theTimedTextHasTheTimeOfEachParagraph() {
        var transcript = transcript(word("Good", 0), word("morning.", 0.5), word("A", 3723.9), word("dog.", 3724.4));

        assertThat(Paragraphs.timedText(transcript)).isEqualTo("[0:00:00] Good morning.\n\n[1:02:03] A dog.\n");
    }
}
