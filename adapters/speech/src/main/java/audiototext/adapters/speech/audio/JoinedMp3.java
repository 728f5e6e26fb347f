package audiototext.adapters.speech.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recognises MP3 files that were put together from several, as podcasts with advertisements are: the tag of a later part
 * is in the middle. FFmpeg takes it for damage.
 */
final class JoinedMp3 {
    /** An ID3v2 tag begins with its name, a version of two bytes, flags, and a length of 7 bits in each of four bytes. */
    private static final int HEADER = 10;

    private JoinedMp3() {}

    static boolean isIn(Path path) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            stream.skipNBytes(Math.min(lengthOfFirstTag(path), Files.size(path)));
            var window = new byte[HEADER];
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                System.arraycopy(window, 1, window, 0, HEADER - 1);
                window[HEADER - 1] = (byte) next;
                if (isTag(window)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long lengthOfFirstTag(Path path) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var start = stream.readNBytes(HEADER);
            return start.length == HEADER && isTag(start) ? HEADER + length(start) : 0;
        }
    }

    private static boolean isTag(byte[] header) {
        return header[0] == 'I'
                && header[1] == 'D'
                && header[2] == '3'
                && header[3] >= 2
                && header[3] <= 4
                && header[4] != -1
                && (header[6] | header[7] | header[8] | header[9]) >= 0;
    }

    private static long length(byte[] header) {
        return (long) header[6] << 21 | header[7] << 14 | header[8] << 7 | header[9];
    }
}
