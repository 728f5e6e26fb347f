package audiototext.adapters.documents;

import audiototext.domain.port.Documents.Document;
import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateData;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/**
 * The content of a DOCX file.
 *
 * @param language for the spelling checker and the fonts; absent if the recogniser did not name one
 * @param script how word processors group the language
 */
@TemplateData
record WordView(
        WordLine title, WordLine facts, Optional<String> language, WordScript script, List<WordParagraph> text) {

    static WordView of(Document document) {
        var language = document.language();
        return new WordView(
                line(document.title(), language),
                line(document.facts(), language),
                Optional.of(language).filter(known -> !known.isAuto()).map(Object::toString),
                WordScript.of(language),
                document.paragraphs().stream()
                        .map(paragraph -> new WordParagraph(
                                document.withTimes() ? Optional.of(paragraph.time()) : Optional.empty(),
                                legal(paragraph.text())))
                        .toList());
    }

    private static WordLine line(String text, Language language) {
        var direction =
                language.isRightToLeft() ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return new WordLine(legal(text), !new Bidi(text, direction).baseIsLeftToRight());
    }

    /** Removes the few characters that XML 1.0 cannot hold, even escaped. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    /** A line that may be in another language than the transcript. */
    @TemplateData
    record WordLine(String text, boolean rightToLeft) {}

    /** @param time when it begins; absent if times are not wanted */
    @TemplateData
    record WordParagraph(Optional<String> time, String text) {}
}
