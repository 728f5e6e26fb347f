package audiototext.adapters.documents;

import audiototext.domain.recording.Language;
import java.util.Set;

/** The direction in which a language is written. */
final class Script {
    /** The languages with an ISO 639-1 code that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Script() {}

    static boolean isRightToLeft(Language language) {
        return RIGHT_TO_LEFT.contains(language.tag().split("-", 2)[0]);
    }
}
