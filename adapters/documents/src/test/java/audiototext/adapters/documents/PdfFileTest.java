package audiototext.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import audiototext.domain.data.ScriptSample;
import audiototext.domain.port.Documents.Document;
import audiototext.domain.port.Documents.Form;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the written files with Apache PDFBox. */
class PdfFileTest {
    @Test
    void theNameTheFactsAndTheParagraphsComeInOrder() throws IOException {
        assertThat(text(Samples.meeting()).lines())
                .containsExactly(
                        "Réunion d’été",
                        "22 novembre 2026, 09:30 UTC · français · 1:02:03",
                        "Ça va, Ελένη & <Пётр> ?",
                        "À bientôt.",
                        "1");
    }

    @Test
    void eachParagraphBeginsWithItsTimeIfAskedFor() throws IOException {
        assertThat(text(Samples.meeting(true))).contains("[0:00:00] Ça va, Ελένη & <Пётр> ?", "[0:01:01] À bientôt.");
    }

    @Test
    void programsFindTheNameAndTheLanguage() throws IOException {
        try (var pdf = read(Samples.meeting())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Réunion d’été");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
        }
    }

    @Test
    void theFontIsEmbedded() throws IOException {
        try (var pdf = read(Samples.meeting())) {
            var fonts = pdf.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void allWordsOfFourHoursAreOnNumberedPages() throws IOException {
        try (var pdf = read(Samples.fourHours())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text.split("mot\\d+", -1)).hasSize(40_001);
            assertThat(text.lines()).contains(String.valueOf(pdf.getNumberOfPages()));
        }
    }

    @Test
    void hebrewIsWrittenFromRightToLeft() throws IOException {
        assertThat(text(Samples.of("he-IL", "שלום", false, "שלום לכולם"))).contains("שלום לכולם");
    }

    @ParameterizedTest
    @EnumSource
    void programsFindTheTextOfEveryScriptInLogicalOrder(ScriptSample sample) throws IOException {
        try (var pdf = read(spoken(sample))) {
            var lines = sample.isRightToLeft()
                    ? new PDFTextStripper().getText(pdf).lines()
                    : PdfText.lines(pdf.getPage(0)).stream();

            assertThat(lines)
                    .contains(
                            "22 novembre 2026, 09:30 UTC · français · 1:02:03",
                            "[0:00:00] " + sample.sentences().get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aParagraphBeginsAtTheSideOfItsScript(ScriptSample sample) throws IOException {
        try (var pdf = read(spoken(sample))) {
            var glyphs = glyphs(pdf).stream()
                    .filter(glyph -> glyph.getFontSize() == 11)
                    .toList();

            if (sample.isRightToLeft()) {
                assertThat(glyphs.stream()
                                .mapToDouble(TextPosition::getEndX)
                                .max()
                                .orElseThrow())
                        .isEqualTo(595.28 - 72, within(0.5));
            } else {
                assertThat(glyphs.stream().mapToDouble(TextPosition::getX).min().orElseThrow())
                        .isEqualTo(72, within(0.5));
            }
        }
    }

    @Test
    void aLongLineOfChineseIsBrokenAtTheMargin() throws IOException {
        try (var pdf = read(Samples.of("zh", "长", false, "我们去公园散步。".repeat(50)))) {
            assertThat(glyphs(pdf)).allMatch(glyph -> glyph.getEndX() <= 595.28 - 72 + 0.5);
            assertThat(PdfText.lines(pdf.getPage(0))).noneMatch(line -> line.startsWith("。"));
        }
    }

    @Test
    void aThaiLineBeginsWithAWord() throws IOException {
        try (var pdf = read(Samples.of("th", "ยาว", false, "เราจะไปถึงกรุงเทพ".repeat(20)))) {
            assertThat(PdfText.lines(pdf.getPage(0)).subList(2, 5))
                    .allMatch(line -> line.matches("(เรา|จะ|ไป|ถึง|กรุงเทพ).*"));
        }
    }

    private static List<TextPosition> glyphs(PDDocument pdf) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                glyphs.add(glyph);
            }
        }.getText(pdf);
        return glyphs;
    }

    private static Document spoken(ScriptSample sample) {
        var sentences = sample.sentences().toArray(String[]::new);
        return Samples.of(sample.language().tag(), sentences[0], true, sentences);
    }

    @Test
    void aCharacterThatTheFontLacksLeavesATrace() throws IOException {
        assertThat(text(Samples.of("en-US", "Bell 🔔", false, "Ding."))).contains("Bell \uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "Où êtes-vous ?, true",
        "Где вы?, true",
        "أين أنت؟, true",
        "Bravo 🎉, true",
        "你在哪里？, true",
        "佢哋喺香港食緊飯，臺灣國語, true",
        "どこですか。, true",
        "어디세요?, true",
        "आप कहाँ हैं?, true",
        "คุณอยู่ที่ไหน, true",
        "আপনি কোথায়?, false",
        "எங்கே இருக்கிறீர்கள்?, false"
    })
    void itSaysBeforehandWhetherTheFontHasTheLetters(String text, boolean shown) {
        var transcript = new Transcript(RecordingId.random(), Language.AUTO, text, List.of());

        assertThat(new TranscriptDocuments().shows(transcript, Form.PDF)).isEqualTo(shown);
        assertThat(new TranscriptDocuments().shows(transcript, Form.DOCX)).isTrue();
    }

    private static String text(Document document) throws IOException {
        try (var pdf = read(document)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument read(Document document) throws IOException {
        return Loader.loadPDF(Samples.written(document, Form.PDF));
    }
}
