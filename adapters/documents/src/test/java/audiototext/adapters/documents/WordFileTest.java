package audiototext.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.data.ScriptSample;
import audiototext.domain.port.Documents.Document;
import audiototext.domain.port.Documents.Form;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the written files with Apache POI. */
@QuarkusTest
class WordFileTest {
    @Test
    void theNameTheFactsAndTheParagraphsComeInOrder() throws IOException {
        assertThat(paragraphs(Samples.meeting(), XWPFParagraph::getText))
                .containsExactly(
                        "Réunion d’été",
                        "22 novembre 2026, 09:30 UTC · français · 1:02:03",
                        "Ça va, Ελένη & <Пётр> ?",
                        "À bientôt.");
    }

    @Test
    void theNameIsATitle() throws IOException {
        assertThat(paragraphs(Samples.meeting(), XWPFParagraph::getStyle)).startsWith("Title", "Subtitle");
    }

    @Test
    void eachParagraphBeginsWithItsTimeIfAskedFor() throws IOException {
        assertThat(paragraphs(Samples.meeting(true), XWPFParagraph::getText))
                .endsWith("[0:00:00] Ça va, Ελένη & <Пётр> ?", "[0:01:01] À bientôt.");
    }

    @Test
    void programsFindTheNameInTheProperties() throws IOException {
        try (var word = read(Samples.meeting())) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Réunion d’été");
        }
    }

    @Test
    void theLanguageIsSetForTheSpellingChecker() throws IOException {
        assertThat(paragraphs(Samples.meeting(), p -> p.getRuns().get(0).getLang()))
                .endsWith("fr-FR", "fr-FR");
    }

    @ParameterizedTest
    @EnumSource
    void everyScriptHasItsTextDirectionAndLanguage(ScriptSample sample) throws IOException {
        var sentences = sample.sentences().toArray(String[]::new);
        var language = sample.language().tag();

        try (var word = read(Samples.of(language, sentences[0], false, sentences))) {
            var title = word.getParagraphs().get(0);
            var spoken = word.getParagraphs().get(3);
            assertThat(spoken.getText()).isEqualTo(sentences[1]);
            assertThat(List.of(isRightToLeft(title), isRightToLeft(spoken))).containsOnly(sample.isRightToLeft());
            assertThat(language(spoken)).isEqualTo(language);
        }
    }

    private static boolean isRightToLeft(XWPFParagraph paragraph) {
        var run = paragraph.getRuns().get(0).getCTR().getRPr();
        boolean isParagraph =
                paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetBidi();
        boolean isRun = run != null && run.sizeOfRtlArray() == 1;
        assertThat(isRun).isEqualTo(isParagraph);
        return isParagraph;
    }

    /** Word keeps one for each group of scripts. */
    private static Object language(XWPFParagraph paragraph) {
        var language = paragraph.getRuns().get(0).getCTR().getRPr().getLangArray(0);
        return language.isSetBidi() ? language.getBidi() : language.getEastAsia();
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        var document = Samples.of("en-US", "A \u0001 bell", false, "Ding\u0007 dong \uD83D\uDD14.");

        assertThat(paragraphs(document, XWPFParagraph::getText))
                .startsWith("A  bell")
                .endsWith("Ding dong \uD83D\uDD14.");
    }

    @Test
    void allWordsOfFourHoursAreInTheFile() throws IOException {
        assertThat(paragraphs(Samples.fourHours(), p -> p.getText().split(" ").length))
                .filteredOn(words -> words == 100)
                .hasSize(400);
    }

    private static <T> List<T> paragraphs(Document document, Function<XWPFParagraph, T> property) throws IOException {
        try (var word = read(document)) {
            return word.getParagraphs().stream().map(property).toList();
        }
    }

    private static XWPFDocument read(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Samples.written(document, Form.DOCX)));
    }
}
