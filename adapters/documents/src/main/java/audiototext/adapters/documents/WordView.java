package audiototext.adapters.documents;

import audiototext.domain.port.Documents.Document;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * The content of a DOCX file.
 *
 * @param language for the spelling checker; absent if the recogniser did not name one
 * @param rightToLeft whether the language is written from right to left
 */
@TemplateData
record WordView(String title, String facts, Optional<String> language, boolean rightToLeft, List<WordParagraph> text) {

    static WordView of(Document document) {
        return new WordView(
                legal(document.title()),
                legal(document.facts()),
                Optional.of(document.language())
                        .filter(language -> !language.isAuto())
                        .map(Object::toString),
                document.language().isRightToLeft(),
                document.paragraphs().stream()
                        .map(paragraph -> new WordParagraph(
                                document.withTimes() ? Optional.of(paragraph.time()) : Optional.empty(),
                                legal(paragraph.text())))
                        .toList());
    }

    /** Removes the few characters that XML 1.0 cannot hold, even escaped. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    /** @param time when it begins; absent if times are not wanted */
    @TemplateData
    record WordParagraph(Optional<String> time, String text) {}
}
