package audiototext.adapters.documents.pdf;

import java.nio.ByteBuffer;

/**
 * Reads which character id (CID) each glyph of a CID-keyed font has (Adobe Technical Note 5176, Compact Font Format). A
 * PDF file names the glyphs of such a font by these.
 */
final class CffCharset {
    private static final int HEADER_SIZE = 2;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int ESCAPE = 12;

    private final ByteBuffer cff;

    private CffCharset(ByteBuffer cff) {
        this.cff = cff;
    }

    /** The character id of each glyph. */
    static int[] of(byte[] font) {
        var charset = new CffCharset(SfntTable.of(font, "CFF "));
        return charset.read();
    }

    private int[] read() {
        int names = cff.get(HEADER_SIZE) & 0xFF;
        int dictionaries = end(names);
        int dictionary = start(dictionaries, 0);
        int dictionaryEnd = start(dictionaries, 1);
        int glyphs = cff.getShort(operand(CHAR_STRINGS, dictionary, dictionaryEnd)) & 0xFFFF;
        return ids(operand(CHARSET, dictionary, dictionaryEnd), glyphs);
    }

    private int[] ids(int at, int glyphs) {
        var ids = new int[glyphs];
        int format = cff.get(at);
        cff.position(at + 1);
        for (int glyph = 1; glyph < glyphs; ) {
            int first = cff.getShort() & 0xFFFF;
            int more = format == 0 ? 0 : format == 1 ? cff.get() & 0xFF : cff.getShort() & 0xFFFF;
            for (int i = 0; i <= more && glyph < glyphs; i++) {
                ids[glyph++] = first + i;
            }
        }
        return ids;
    }

    /** Where an element of an index starts. */
    private int start(int index, int element) {
        int count = cff.getShort(index) & 0xFFFF;
        int size = cff.get(index + 2);
        int data = index + 3 + (count + 1) * size - 1;
        int offset = 0;
        for (int i = 0; i < size; i++) {
            offset = offset << 8 | cff.get(index + 3 + element * size + i) & 0xFF;
        }
        return data + offset;
    }

    /** Where an index ends. */
    private int end(int index) {
        int count = cff.getShort(index) & 0xFFFF;
        return count == 0 ? index + 2 : start(index, count);
    }

    /** The last operand before an operator of a dictionary. */
    private int operand(int wanted, int from, int to) {
        cff.position(from);
        int operand = 0;
        while (cff.position() < to) {
            int first = cff.get() & 0xFF;
            if (first <= 21) {
                int operator = first == ESCAPE ? ESCAPE << 8 | cff.get() & 0xFF : first;
                if (operator == wanted) {
                    return operand;
                }
            } else {
                operand = number(first);
            }
        }
        throw new IllegalArgumentException("no operator " + wanted);
    }

    private int number(int first) {
        if (first == 28) {
            return cff.getShort();
        }
        if (first == 29) {
            return cff.getInt();
        }
        if (first == 30) {
            while ((cff.get() & 0x0F) != 0x0F) {
                // The digits of a real number, which no offset is.
            }
            return 0;
        }
        if (first < 247) {
            return first - 139;
        }
        int next = cff.get() & 0xFF;
        return first < 251 ? (first - 247) * 256 + next + 108 : -(first - 251) * 256 - next - 108;
    }
}
