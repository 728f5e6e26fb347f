package audiototext.adapters.speech.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A shared library for Linux without any content (System V ABI, ELF-64). FFmpeg's programs load libraries for screens
 * and microphones, which they never use here and which small server images do not have: empty ones do as well, and a
 * process starts faster with them.
 */
final class EmptyLibrary {
    /** What FFmpeg's library of devices is linked with. */
    private static final List<String> OF_DEVICES =
            List.of("libxcb.so.1", "libxcb-shm.so.0", "libasound.so.2", "libpulse.so.0");

    private static final int HEADER = 64;
    private static final int SEGMENT = 56;
    private static final int SYMBOL = 24;
    private static final int SYMBOLS = HEADER + 2 * SEGMENT;
    private static final int STRINGS = SYMBOLS + SYMBOL;
    private static final int ENTRIES = 6 * 16;
    /** The largest page of memory that a kernel may use. */
    private static final int PAGE = 1 << 16;

    private EmptyLibrary() {}

    /** The names of those to write on this system; none on any other than Linux. */
    static List<String> names() {
        return System.getProperty("os.name").equals("Linux") ? OF_DEVICES : List.of();
    }

    /** The content of the file for this processor. */
    static byte[] named(String name) {
        var strings = ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
        int dynamic = (STRINGS + strings.length + 7) / 8 * 8;
        var file = ByteBuffer.allocate(dynamic + ENTRIES).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        segment(file, 1, 0, file.capacity(), PAGE);
        segment(file, 2, dynamic, ENTRIES, 8);
        file.position(STRINGS).put(strings).position(dynamic);
        entry(file, 14, 1); // DT_SONAME
        entry(file, 5, STRINGS); // DT_STRTAB
        entry(file, 6, SYMBOLS); // DT_SYMTAB
        entry(file, 10, strings.length); // DT_STRSZ
        entry(file, 11, SYMBOL); // DT_SYMENT
        entry(file, 0, 0); // DT_NULL
        return file.array();
    }

    private static void header(ByteBuffer file) {
        file.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) 3).putShort(machine()).putInt(1);
        file.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        file.putShort((short) HEADER).putShort((short) SEGMENT).putShort((short) 2);
        file.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    }

    /** @param type 1 is loaded, 2 describes the library */
    private static void segment(ByteBuffer file, int type, long at, long length, long alignment) {
        file.putInt(type).putInt(6);
        file.putLong(at).putLong(at).putLong(at);
        file.putLong(length).putLong(length).putLong(alignment);
    }

    private static void entry(ByteBuffer file, long tag, long value) {
        file.putLong(tag).putLong(value);
    }

    private static short machine() {
        boolean isArm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).startsWith("aarch64");
        return (short) (isArm ? 183 : 62);
    }
}
