package audiototext.adapters.shared.messages;

import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateData;

/**
 * How a browser or a mail program shows a text: the direction, the fonts, where lines break, how it is read out.
 *
 * @param lang the HTML attribute; empty if the language is unknown
 * @param dir the HTML attribute
 */
@TemplateData
public record TextDirection(String lang, String dir) {
    public static TextDirection of(Language language) {
        return language.isAuto()
                ? new TextDirection("", "auto")
                : new TextDirection(language.tag(), language.isRightToLeft() ? "rtl" : "ltr");
    }
}
