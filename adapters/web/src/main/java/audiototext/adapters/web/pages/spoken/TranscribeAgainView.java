package audiototext.adapters.web.pages.spoken;

import io.quarkus.qute.TemplateData;
import java.util.Optional;

/**
 * What a recording's page offers to transcribe it again.
 *
 * @param languages the menu
 * @param heard the language that was probably spoken, if it is another one than that of the text
 */
@TemplateData
public record TranscribeAgainView(LanguageMenu languages, Optional<LanguageChoice> heard) {}
