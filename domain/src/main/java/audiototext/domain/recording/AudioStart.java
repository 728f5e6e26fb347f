package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * Looks for the place where audio starts in a file. A file that was cut off within its header has none. It walks from
 * one block of the container to the next, and never looks for audio that can be decoded.
 */
public final class AudioStart {
    /** Most headers are shorter. */
    public static final int USUAL_HEADER_BYTES = 4096;

    private static final int SMALLEST_MP3_FRAME = 24;
    private static final long UNKNOWN_SIZE = -1;

    /** The chunks that usually come before the audio (Multimedia Programming Interface 1.0; EBU Tech 3285 and 3306). */
    private static final Set<String> WAV_HEADERS =
            Set.of("fmt ", "fact", "LIST", "cue ", "bext", "iXML", "JUNK", "PAD ", "ds64", "id3 ", "ID3 ");

    private final byte[] beginning;
    private final long length;

    private AudioStart(byte[] beginning, long length) {
        this.beginning = beginning;
        this.length = length;
    }

    /**
     * Whether audio may start somewhere in the file; false only if that is certainly not so.
     *
     * @param format as {@link AudioFormat#sniff} recognised it
     * @param beginning of the file
     * @param length of the whole file in bytes
     */
    public static boolean mayBeIn(AudioFormat format, byte[] beginning, long length) {
        var file = new AudioStart(beginning, length);
        return switch (format) {
            case WAV -> file.has(12, 8, file::isWavAudio, at -> at + 8 + even(file.littleEndian(at + 4)));
            case FLAC -> file.has(4, 4, at -> file.byteAt(at) == 0xFF, at -> at + 4 + file.bigEndian(at + 1, 3));
            case OGG -> file.has(0, 28, file::isOggAudio, file::nextOggPage);
            case MP4 -> file.has(0, 8, file::isMp4Audio, at -> at + file.bigEndian(at, 4));
            case WEBM -> file.has(0, 2, file::isWebmAudio, file::nextWebmElement);
            case AMR -> length > (file.is(0, "#!AMR-") ? 9 : 6);
            case MP3 -> length >= file.id3Length() + SMALLEST_MP3_FRAME;
        };
    }

    /**
     * Whether a block with audio begins before the file ends.
     *
     * @param first where the first block begins
     * @param header the length of a block's header
     * @param isAudio whether the block there has audio, or cannot be understood
     * @param next where the block after it begins
     */
    private boolean has(long first, int header, LongPredicate isAudio, LongUnaryOperator next) {
        long at = first;
        while (at + header < length) {
            boolean isUnread = at + header > beginning.length;
            if (isUnread || isAudio.test(at)) {
                return true;
            }
            at = next.applyAsLong(at);
        }
        return false;
    }

    /** Some programs forget to fill up a chunk of odd length, so what is no chunk of a header may be anything. */
    private boolean isWavAudio(long at) {
        return WAV_HEADERS.stream().noneMatch(id -> is(at, id));
    }

    /** Pages of headers say that no sample has been played yet. */
    private boolean isOggAudio(long at) {
        return !is(at, "OggS") || bigEndian(at + 6, 8) != 0;
    }

    private long nextOggPage(long at) {
        int segments = byteAt(at + 26);
        long next = at + 27 + segments;
        for (int i = 0; i < segments; i++) {
            next += byteAt(at + 27 + i);
        }
        return next;
    }

    /** A box that is shorter than its header has its length elsewhere. */
    private boolean isMp4Audio(long at) {
        return is(at + 4, "mdat") || bigEndian(at, 4) < 8;
    }

    private boolean isWebmAudio(long at) {
        boolean isCluster = bigEndian(at, 4) == 0x1F43B675L;
        return isCluster || !isSegment(at) && (byteAt(at) == 0 || webmSize(at) == UNKNOWN_SIZE);
    }

    private boolean isSegment(long at) {
        return bigEndian(at, 4) == 0x18538067L;
    }

    /** The first element within a segment, and the one after any other element. */
    private long nextWebmElement(long at) {
        long size = at + vintLength(at);
        return size + vintLength(size) + (isSegment(at) ? 0 : webmSize(at));
    }

    private long webmSize(long at) {
        long size = at + vintLength(at);
        int bytes = vintLength(size);
        long mask = (1L << 7 * bytes) - 1;
        long value = bigEndian(size, bytes) & mask;
        return value == mask ? UNKNOWN_SIZE : value;
    }

    /** The length of a number in EBML: one byte, and one more for each zero bit before the first one. */
    private int vintLength(long at) {
        return Math.min(8, Integer.numberOfLeadingZeros(byteAt(at)) - 23);
    }

    /** Seven bits a byte (ID3v2), with the header, and the footer if there is one; 0 without a tag. */
    private long id3Length() {
        if (!is(0, "ID3")) {
            return 0;
        }
        long tag = byteAt(6) << 21 | byteAt(7) << 14 | byteAt(8) << 7 | byteAt(9);
        boolean hasFooter = (byteAt(5) & 0x10) != 0;
        return tag + (hasFooter ? 20 : 10);
    }

    private boolean is(long at, String ascii) {
        int from = (int) Math.min(at, beginning.length);
        int to = Math.min(from + ascii.length(), beginning.length);
        return Arrays.equals(Arrays.copyOfRange(beginning, from, to), ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private long bigEndian(long at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | byteAt(at + i);
        }
        return value;
    }

    private long littleEndian(long at) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) bigEndian(at, 4)));
    }

    /** The byte there; 0 if it is not known. */
    private int byteAt(long at) {
        return at < beginning.length ? beginning[(int) at] & 0xFF : 0;
    }

    private static long even(long size) {
        return size + (size & 1);
    }
}
