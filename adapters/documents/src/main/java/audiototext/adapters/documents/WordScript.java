package audiototext.adapters.documents;

import audiototext.domain.recording.Language;
import io.quarkus.qute.TemplateData;
import java.util.Set;

/**
 * The groups that word processors keep a language and a font for (ISO/IEC 29500-1, 17.3.2.20 and 17.3.2.26).
 *
 * @param attribute of the language
 * @param eastAsian Chinese, Japanese or Korean
 * @param complex whose letters join or carry marks
 * @param rightToLeft whether it is written from right to left
 */
@TemplateData
record WordScript(String attribute, boolean eastAsian, boolean complex, boolean rightToLeft) {
    private static final Set<String> EAST_ASIAN = Set.of("ja", "ko", "yue", "zh");
    private static final Set<String> COMPLEX = Set.of(
            "as", "bn", "bo", "dz", "gu", "hi", "km", "kn", "lo", "ml", "mr", "my", "ne", "or", "pa", "sa", "si", "ta",
            "te", "th");

    static WordScript of(Language language) {
        boolean isRightToLeft = language.isRightToLeft();
        if (isRightToLeft || COMPLEX.contains(language.primary())) {
            return new WordScript("bidi", false, true, isRightToLeft);
        }
        return EAST_ASIAN.contains(language.primary())
                ? new WordScript("eastAsia", true, false, false)
                : new WordScript("val", false, false, false);
    }
}
