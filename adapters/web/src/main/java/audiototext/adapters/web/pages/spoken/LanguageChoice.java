package audiototext.adapters.web.pages.spoken;

import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateData;

/**
 * An option of the menu of spoken languages.
 *
 * @param tag the value that the form sends, {@code auto} or a tag such as {@code en-US}
 * @param name the name in the reader's language; for {@code auto} the page has its own message
 * @param chosen whether the menu suggests it
 */
@TemplateData
public record LanguageChoice(String tag, String name, boolean chosen) {

    /** Whether this is the detection of the language. */
    public boolean isAuto() {
        return tag.equals(Language.AUTO.tag());
    }
}
