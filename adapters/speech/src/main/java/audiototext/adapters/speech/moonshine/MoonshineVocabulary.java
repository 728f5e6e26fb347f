package audiototext.adapters.speech.moonshine;

import audiototext.adapters.speech.recogniser.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The text of Moonshine's tokens. The file comes with the model: base64 of one token per line, the first three for
 * control; {@code <0x41>} is a single byte of UTF-8, and {@code ▁} the space before a word.
 */
public final class MoonshineVocabulary implements Vocabulary {
    private static final int CONTROL_TOKENS = 3;
    private static final Pattern BYTE = Pattern.compile("<0x([0-9A-F]{2})>");
    private static final char SPACE = '\u2581';

    private final byte[][] tokens;

    public MoonshineVocabulary(byte[] base64) {
        var lines = new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8).split("\n", -1);
        tokens = new byte[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            tokens[i] = i < CONTROL_TOKENS ? new byte[0] : bytes(lines[i]);
        }
    }

    @Override
    public byte[] bytes(int token) {
        return token < tokens.length ? tokens[token] : new byte[0];
    }

    private static byte[] bytes(String line) {
        var single = BYTE.matcher(line);
        if (single.matches()) {
            return new byte[] {(byte) Integer.parseInt(single.group(1), 16)};
        }
        return line.replace(SPACE, ' ').getBytes(StandardCharsets.UTF_8);
    }
}
