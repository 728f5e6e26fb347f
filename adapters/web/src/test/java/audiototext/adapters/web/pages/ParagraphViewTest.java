package audiototext.adapters.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.shared.messages.TextDirection;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphViewTest {
    @Test
    void aParagraphShowsItsStartAsPlayersDo() {
        var words = List.of(new Word("A", 62.5, 62.7, 0.9), new Word("dog.", 63.126, 63.4, 0.3));

        assertThat(ParagraphView.of(new Paragraph(62.5, "A dog.", words), new Language("en")))
                .isEqualTo(new ParagraphView(
                        "1:02", 62.5, "A dog.", new WordMarks("6250 6313", "1", ""), new TextDirection("en", "ltr")));
    }

    @Test
    void itSaysWhereWordsBeginWithoutASpace() {
        var words = List.of(new Word("火车", 0, 1, 1), new Word("10:30", 1, 2, 1), new Word("到达", 2, 3, 1, false));

        assertThat(ParagraphView.of(new Paragraph(0, "火车 10:30到达", words), new Language("zh"))
                        .words()
                        .cuts())
                .isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({"ar, ar, rtl", "he-IL, he-IL, rtl", "th, th, ltr", "auto, '', auto"})
    void theDirectionIsThatOfTheLanguage(String language, String lang, String dir) {
        assertThat(TextDirection.of(new Language(language))).isEqualTo(new TextDirection(lang, dir));
    }
}
