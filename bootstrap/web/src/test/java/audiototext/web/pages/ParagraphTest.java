package audiototext.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.Language;
import audiototext.domain.RecordingId;
import audiototext.domain.Transcript;
import audiototext.domain.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void silenceHasNoParagraph() {
        assertThat(Paragraph.of(transcript("", List.of()))).isEmpty();
    }

    @Test
    void aTextWithoutWordsIsOneParagraph() {
        assertThat(Paragraph.of(transcript("Good morning.", List.of())))
                .containsExactly(new Paragraph("0:00", 0, "Good morning."));
    }

    @Test
    void aPauseAfterASentenceBeginsAParagraph() {
        var words = List.of(word("Good", 0), word("morning.", 0.5), word("A", 62.5), word("dog.", 63));

        assertThat(Paragraph.of(transcript("Good morning. A dog.", words)))
                .containsExactly(new Paragraph("0:00", 0, "Good morning."), new Paragraph("1:02", 62.5, "A dog."));
    }

    @Test
    void aPauseWithinASentenceDoesNot() {
        var words = List.of(word("Good", 0), word("morning.", 10));

        assertThat(Paragraph.of(transcript("Good morning.", words))).hasSize(1);
    }

    @Test
    void somebodyWhoNeverPausesIsBrokenIntoParagraphsToo() {
        var words = new ArrayList<Word>(Collections.nCopies(79, word("and", 0)));
        words.addAll(List.of(word("on.", 0), word("And", 0), word("on.", 0)));

        assertThat(Paragraph.of(transcript("…", words)))
                .hasSize(2)
                .last()
                .extracting(Paragraph::text)
                .isEqualTo("And on.");
    }

    private static Word word(String text, double start) {
        return new Word(text, start, start + 0.4, 1);
    }

    private static Transcript transcript(String text, List<Word> words) {
        return new Transcript(RecordingId.random(), new Language("en"), text, words);
    }
}
