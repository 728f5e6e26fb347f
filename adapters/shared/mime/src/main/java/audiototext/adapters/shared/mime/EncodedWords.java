package audiototext.adapters.shared.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Encodes text in any script for a mail header (RFC 2047). Jakarta Mail's own encoding makes words that are too long
 * together with the name of their header (section 2 allows a line 76 characters), and leaves ASCII text alone that only
 * looks encoded.
 */
final class EncodedWords {
    private static final String PREFIX = "=?UTF-8?B?";
    private static final String SUFFIX = "?=";

    /** Keeps a word below 76 characters, together with the name of its header. */
    private static final int BYTES = 36;

    private EncodedWords() {}

    /**
     * Text of plain ASCII as it is, any other as encoded words on lines that are folded with {@code \r\n}.
     *
     * @param text one line
     */
    static String of(String text) {
        if (text.matches("[ -~]*") && !text.contains("=?")) {
            return text;
        }
        var words = new ArrayList<String>();
        for (var part : parts(text)) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            words.add(PREFIX + Base64.getEncoder().encodeToString(bytes) + SUFFIX);
        }
        return String.join("\r\n ", words);
    }

    /** No character may be split between two words (section 5, rule 3). */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int size = 0;
        for (int c : text.codePoints().toArray()) {
            int bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > BYTES) {
                parts.add(part.toString());
                part.setLength(0);
                size = 0;
            }
            part.appendCodePoint(c);
            size += bytes;
        }
        parts.add(part.toString());
        return parts;
    }
}
