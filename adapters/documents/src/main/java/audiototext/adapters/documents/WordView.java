package audiototext.adapters.documents;

import audiototext.domain.port.Documents.Document;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * What a document for word processors holds.
 *
 * @param language for the spelling checker; absent where the recogniser did not say
 * @param rightToLeft whether that is how it is written
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
                Script.isRightToLeft(document.language()),
                document.paragraphs().stream()
                        .map(paragraph -> new WordParagraph(
                                document.withTimes() ? Optional.of(paragraph.time()) : Optional.empty(),
                                legal(paragraph.text())))
                        .toList());
    }

    /** Without the few characters that XML 1.0 cannot hold, however they are written. */
    private static String legal(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    /** @param time when it begins, where that is to be said */
    @TemplateData
    record WordParagraph(Optional<String> time, String text) {}
}
