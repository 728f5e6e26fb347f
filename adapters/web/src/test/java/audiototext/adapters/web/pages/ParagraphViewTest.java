package audiototext.adapters.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphViewTest {
    @Test
    void aParagraphShowsItsStartAsPlayersDo() {
        var words = List.of(new Word("A", 62.5, 62.7, 0.9), new Word("dog.", 63.126, 63.4, 0.3));

        assertThat(ParagraphView.of(new Paragraph(62.5, "A dog.", words)))
                .isEqualTo(new ParagraphView("1:02", 62.5, "A dog.", "6250 6313", "1"));
    }
}
