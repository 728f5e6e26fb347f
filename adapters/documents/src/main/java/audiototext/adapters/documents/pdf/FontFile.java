package audiototext.adapters.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

/** A packaged font. */
final class FontFile {
    private final String resource;
    private final String name;
    private BitSet characters;

    /**
     * @param resource its path
     * @param name in PDF files
     */
    FontFile(String resource, String name) {
        this.resource = resource;
        this.name = name;
    }

    String name() {
        return name;
    }

    byte[] content() {
        try (var in = FontFile.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the font when it is first asked: most documents need few of them. */
    synchronized boolean has(int character) {
        if (characters == null) {
            characters = CharacterMap.of(content());
        }
        return characters.get(character);
    }
}
