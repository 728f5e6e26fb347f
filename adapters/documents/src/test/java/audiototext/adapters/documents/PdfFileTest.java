package audiototext.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.port.Documents.Document;
import audiototext.domain.port.Documents.Form;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "你在哪里？, false",
        "आप कहाँ हैं?, false"
    })
    void itSaysBeforehandWhetherTheFontHasTheLetters(String text, boolean shown) throws IOException {
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
