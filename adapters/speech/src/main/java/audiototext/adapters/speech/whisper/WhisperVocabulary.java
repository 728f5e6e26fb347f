package audiototext.adapters.speech.whisper;

import audiototext.adapters.speech.recogniser.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of Whisper's tokens. The file has one token a line, each byte as one character: printable ones as they are,
 * the others from U+0100 on (GPT-2's byte-level encoding). Control tokens look like {@code <|fr|>}.
 */
final class WhisperVocabulary implements Vocabulary {
    private static final Map<Integer, Integer> BYTES = bytesByCharacter();

    private final byte[][] texts;
    private final Map<String, Integer> controls = new HashMap<>();

    WhisperVocabulary(Path file) throws IOException {
        this(List.of(Files.readString(file).split("\n", -1)));
    }

    private WhisperVocabulary(List<String> lines) {
        texts = new byte[lines.size()][];
        for (int i = 0; i < texts.length; i++) {
            var line = lines.get(i);
            boolean isControl = line.startsWith("<|") && line.endsWith("|>");
            texts[i] = isControl ? new byte[0] : bytes(line);
            if (isControl) {
                controls.put(line, i);
            }
        }
    }

    @Override
    public byte[] bytes(int token) {
        return token < texts.length ? texts[token] : new byte[0];
    }

    /** The text of several tokens. */
    String text(List<Integer> tokens) {
        var bytes = new ByteArrayOutputStream();
        tokens.forEach(token -> bytes.writeBytes(bytes(token)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The number of a control token. @throws IllegalArgumentException if there is no such token */
    int control(String name) {
        var token = controls.get("<|" + name + "|>");
        if (token == null) {
            throw new IllegalArgumentException("the vocabulary has no <|" + name + "|>: it is not Whisper's");
        }
        return token;
    }

    /** The name of a control token, such as {@code fr}. */
    String name(int control) {
        return controls.entrySet().stream()
                .filter(entry -> entry.getValue() == control)
                .map(entry -> entry.getKey().substring(2, entry.getKey().length() - 2))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String line) {
        var bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = BYTES.get((int) line.charAt(i)).byteValue();
        }
        return bytes;
    }

    private static Map<Integer, Integer> bytesByCharacter() {
        var bytes = new HashMap<Integer, Integer>();
        int next = 0x100;
        for (int i = 0; i < 0x100; i++) {
            boolean isPrintable = i >= '!' && i <= '~' || i >= 0xA1 && i != 0xAD;
            bytes.put(isPrintable ? i : next++, i);
        }
        return bytes;
    }
}
