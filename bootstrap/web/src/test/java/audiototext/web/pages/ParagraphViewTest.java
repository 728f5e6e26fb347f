package audiototext.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphViewTest {
    @Test
    void aParagraphSaysWhereItBeginsAsAPlayerDoes() {
        assertThat(ParagraphView.of(new Paragraph(62.5, "A dog.")))
                .isEqualTo(new ParagraphView("1:02", 62.5, "A dog."));
    }
}
