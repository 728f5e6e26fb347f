package audiototext.domain.recording.sniffing;

import java.util.Arrays;

/** The first bytes of a file. Bytes after them are not known, and read as zero. */
final class FirstBytes {
    /** Stands for any byte in a pattern. */
    static final char ANY = '\uFFFF';

    private final byte[] bytes;

    FirstBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many are known. */
    int length() {
        return bytes.length;
    }

    /** The file that begins there, without the bytes before. */
    FirstBytes from(long at) {
        return new FirstBytes(Arrays.copyOfRange(bytes, (int) Math.min(at, bytes.length), bytes.length));
    }

    int at(long at) {
        return at < bytes.length ? bytes[(int) at] & 0xFF : 0;
    }

    /** @param pattern a character for each byte, or {@link #ANY} */
    boolean is(long at, String pattern) {
        if (at + pattern.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != ANY && pattern.charAt(i) != at(at + i)) {
                return false;
            }
        }
        return true;
    }

    /** @param count at most 8 */
    long bigEndian(long at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | at(at + i);
        }
        return value;
    }

    /** @param count at most 8 */
    long littleEndian(long at, int count) {
        return Long.reverseBytes(bigEndian(at, count)) >>> 64 - 8 * count;
    }
}
