package audiototext.adapters.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A table of a TrueType or OpenType font (ISO/IEC 14496-22). */
final class SfntTable {
    private static final int COUNT = 4;
    private static final int FIRST_RECORD = 12;
    private static final int RECORD = 16;
    private static final int OFFSET = 8;
    private static final int LENGTH = 12;

    private SfntTable() {}

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    static boolean isIn(byte[] font, String name) {
        return record(ByteBuffer.wrap(font), name) >= 0;
    }

    /** @throws IllegalArgumentException if the font has no such table */
    static ByteBuffer of(byte[] font, String name) {
        var file = ByteBuffer.wrap(font);
        int record = record(file, name);
        if (record < 0) {
            throw new IllegalArgumentException("no table " + name);
        }
        return file.slice(file.getInt(record + OFFSET), file.getInt(record + LENGTH));
    }

    private static int record(ByteBuffer file, String name) {
        for (int i = 0; i < file.getShort(COUNT); i++) {
            int record = FIRST_RECORD + i * RECORD;
            if (file.getInt(record) == tag(name)) {
                return record;
            }
        }
        return -1;
    }
}
