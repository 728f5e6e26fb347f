package audiototext.adapters.speech.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Where a file of the kinds AVI, CAF, Wave64 and ASF ends, as it says itself. Those whose writers did not know that say
 * nothing, or a number that is far too high.
 */
final class StatedEnd {
    private static final long UNKNOWN = 0;

    /** Careless programs count their headers wrong. */
    private static final int TOLERANCE = 1024;

    /** A file of smallest chunks would take minutes to walk through. */
    private static final int MOST_CHUNKS = 10_000;

    private static final long HIGHEST = 1L << 40;
    private static final long LONGEST_CHUNK = 0xFFFF_FFFFL;
    private static final int ASF_HEADER = 1 << 16;

    /** The id of ASF's file properties; the size of the file is 24 bytes behind it, flags another 48 behind that. */
    private static final String ASF_PROPERTIES =
            new String(HexFormat.of().parseHex("a1dcab8c47a9cf118ee400c00c205365"), StandardCharsets.ISO_8859_1);

    private static final int ASF_BROADCAST = 1;

    private final RandomAccessFile file;
    private final long length;

    private StatedEnd(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    /** Whether a file is shorter than it says. */
    static boolean isMissing(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var stated = new StatedEnd(file);
            long end = stated.end();
            return end > stated.length + TOLERANCE && end < HIGHEST;
        }
    }

    private long end() throws IOException {
        if (length < 64) {
            return UNKNOWN;
        }
        return switch (text(0, 4)) {
            case "RIFF" -> text(8, 4).equals("AVI ") ? avi() : UNKNOWN;
            case "caff" -> caf();
            case "riff" -> littleEndian(16);
            case "0&\u00b2u" -> asf();
            default -> UNKNOWN;
        };
    }

    /** Long files consist of several such chunks. */
    private long avi() throws IOException {
        long at = 0;
        for (int i = 0; i < MOST_CHUNKS && at + 8 <= length && text(at, 4).equals("RIFF"); i++) {
            long size = littleEndian(at + 4) & LONGEST_CHUNK;
            if (size == 0 || size == LONGEST_CHUNK) {
                return UNKNOWN;
            }
            at += 8 + size + (size & 1);
        }
        return at;
    }

    /** The last chunk may have the length -1, for the rest of the file. */
    private long caf() throws IOException {
        long at = 8;
        for (int i = 0; i < MOST_CHUNKS && at + 12 <= length; i++) {
            file.seek(at + 4);
            long size = file.readLong();
            if (size < 0 || size > HIGHEST) {
                return UNKNOWN;
            }
            at += 12 + size;
        }
        return at;
    }

    private long asf() throws IOException {
        int at = text(0, ASF_HEADER).indexOf(ASF_PROPERTIES);
        boolean isKnown = at >= 0 && at + 96 <= length && (littleEndian(at + 88) & ASF_BROADCAST) == 0;
        return isKnown ? littleEndian(at + 40) : UNKNOWN;
    }

    private long littleEndian(long at) throws IOException {
        file.seek(at);
        return Long.reverseBytes(file.readLong());
    }

    private String text(long at, int count) throws IOException {
        var bytes = new byte[(int) Math.min(count, length - at)];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
