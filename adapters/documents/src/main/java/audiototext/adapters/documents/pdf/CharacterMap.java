package audiototext.adapters.documents.pdf;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Reads which characters a font has (table {@code cmap} of ISO/IEC 14496-22, formats 4 and 12). */
final class CharacterMap {
    private static final int FIRST_RECORD = 4;
    private static final int RECORD = 8;
    private static final int GROUPS = 12;
    private static final int GROUP = 12;

    private final ByteBuffer table;
    private final BitSet characters = new BitSet();

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    static BitSet of(byte[] font) {
        var map = new CharacterMap(SfntTable.of(font, "cmap"));
        for (int i = 0; i < map.unsigned(2); i++) {
            map.read(map.table.getInt(FIRST_RECORD + i * RECORD + 4));
        }
        return map.characters;
    }

    private void read(int subtable) {
        switch (unsigned(subtable)) {
            case 4 -> readSegments(subtable);
            case 12 -> readGroups(subtable);
            default -> {}
        }
    }

    private void readGroups(int subtable) {
        for (int i = 0; i < table.getInt(subtable + GROUPS); i++) {
            int group = subtable + GROUPS + 4 + i * GROUP;
            characters.set(table.getInt(group), table.getInt(group + 4) + 1);
        }
    }

    private void readSegments(int subtable) {
        int size = unsigned(subtable + 6);
        for (int i = 0; i < size; i += 2) {
            int end = unsigned(subtable + 14 + i);
            int start = unsigned(subtable + 16 + size + i);
            int delta = unsigned(subtable + 16 + 2 * size + i);
            int rangeAt = subtable + 16 + 3 * size + i;
            for (int character = start; character <= end && character < 0xFFFF; character++) {
                int range = unsigned(rangeAt);
                int glyph =
                        range == 0 ? character + delta & 0xFFFF : unsigned(rangeAt + range + 2 * (character - start));
                if (glyph != 0) {
                    characters.set(character);
                }
            }
        }
    }

    private int unsigned(int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
