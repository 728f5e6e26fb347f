package audiototext.domain.recording.sniffing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Frames as the standards describe them, as characters of Latin-1. Their content is not sound. */
final class Frames {
    /** Layer III, 64 kbit/s at 44.1 kHz: 208 bytes. */
    static final String LAYER_3 = frame("\u00FF\u00FB\u0050\u0064", 208);

    /** Layer II, 192 kbit/s at 48 kHz: 576 bytes. */
    static final String LAYER_2 = frame("\u00FF\u00FD\u00A4\0", 576);

    /** Layer I, 32 kbit/s at 32 kHz: 48 bytes. */
    static final String LAYER_1 = frame("\u00FF\u00FF\u0018\0", 48);

    /** Layer III of MPEG 2.5, 8 kbit/s at 8 kHz: 72 bytes. */
    static final String MPEG_2_5 = frame("\u00FF\u00E3\u0018\0", 72);

    /** AAC at 44.1 kHz, 200 bytes. */
    static final String ADTS = frame("\u00FF\u00F1\u0050\u0080\u0019\u001F\u00FC", 200);

    static final String LOAS = frame("\u0056\u00E0\u0061", 100);

    /** AC-3, 32 kbit/s at 48 kHz: 128 bytes. */
    static final String AC3 = frame("\u000B\u0077\0\0\0\u0040", 128);

    /** AC-3, 40 kbit/s at 44.1 kHz: 174 bytes. */
    static final String AC3_44 = frame("\u000B\u0077\0\0\u0042\u0040", 174);

    /** E-AC-3, 100 bytes. */
    static final String EAC3 = frame("\u000B\u0077\u0000\u0031\0\u0080", 100);

    /** A tag with 40 bytes of content. */
    static final String TAG = "ID3\u0004\0\0\0\0\0\u0028" + "t".repeat(40);

    private Frames() {}

    static String transportPackets(int length, int count) {
        var packet = "\0".repeat(length - 188) + "\u0047\u0040\u0011\u0010" + "p".repeat(184);
        return packet.repeat(count);
    }

    static String gsm(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (char) (0xD0 + i % 16) + "g".repeat(32))
                .collect(Collectors.joining());
    }

    private static String frame(String header, int length) {
        return header + "\u0055".repeat(length - header.length());
    }
}
