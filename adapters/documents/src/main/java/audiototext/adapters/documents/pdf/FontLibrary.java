package audiototext.adapters.documents.pdf;

import audiototext.domain.recording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packaged fonts: DejaVu Sans for the Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian and Georgian scripts, and Noto
 * Sans for Devanagari, Thai, Chinese, Japanese and Korean. Chinese and Japanese share characters that look different, so
 * the language decides which of their fonts comes first.
 */
public final class FontLibrary {
    private static final String NOTO = "/audiototext/adapters/documents/pdf/fonts/NotoSans";

    private final FontFile dejaVu = new FontFile("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "DejaVuSans");
    private final FontFile chinese = noto("SC.otf");
    private final FontFile japanese = noto("JP.otf");
    private final FontFile korean = noto("KR.otf");
    private final List<FontFile> all =
            List.of(dejaVu, noto("Devanagari.ttf"), noto("Thai.ttf"), chinese, japanese, korean);
    private final Map<String, FontFile> first = Map.of("ja", japanese, "ko", korean);

    private static FontFile noto(String file) {
        return new FontFile(NOTO + file, "NotoSans" + file.substring(0, file.indexOf('.')));
    }

    /** Whether there is a font for every letter of the text. */
    public boolean shows(String text) {
        return text.codePoints()
                .distinct()
                .filter(Character::isLetterOrDigit)
                .allMatch(letter -> all.stream().anyMatch(font -> font.has(letter)));
    }

    /** The fonts in the order in which a text in the language asks them for a character. */
    List<FontFile> inOrder(Language language) {
        var fonts = new ArrayList<FontFile>();
        fonts.add(dejaVu);
        Optional.ofNullable(first.get(language.primary())).ifPresent(fonts::add);
        all.stream().filter(font -> !fonts.contains(font)).forEach(fonts::add);
        return fonts;
    }
}
