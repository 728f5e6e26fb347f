package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
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

    /** Too little for a header and a tenth of a second of any kind. */
    private static final int SMALLEST_FILE = 64;

    private static final long UNKNOWN_SIZE = -1;

    /** The chunks that usually come before the audio (Multimedia Programming Interface 1.0; EBU Tech 3285 and 3306). */
    private static final Set<String> WAV_HEADERS =
            Set.of("fmt ", "fact", "LIST", "cue ", "bext", "iXML", "JUNK", "PAD ", "ds64", "id3 ", "ID3 ");

    /** The same in AIFF, where text may come before the audio too (Audio Interchange File Format 1.3). */
    private static final Set<String> AIFF_HEADERS =
            Set.of("FVER", "COMM", "MARK", "INST", "COMT", "NAME", "AUTH", "(c) ", "ANNO", "APPL", "AESD", "ID3 ");

    /** The same in CAF (Apple Core Audio Format Specification 1.0). */
    private static final Set<String> CAF_HEADERS =
            Set.of("desc", "chan", "kuki", "pakt", "info", "strg", "free", "mark", "regn", "umid", "uuid");

    private final FirstBytes beginning;
    private final long length;

    private AudioStart(FirstBytes beginning, long length) {
        this.beginning = beginning;
        this.length = length;
    }

    /**
     * Whether audio may start somewhere in the file; false only if that is certainly not so.
     *
     * @param format as {@link AudioSniffer} recognised it
     * @param beginning of the file
     * @param length of the whole file in bytes
     */
    public static boolean mayBeIn(AudioFormat format, byte[] beginning, long length) {
        var whole = new FirstBytes(beginning);
        long tags = Id3Tag.end(whole);
        return new AudioStart(whole.from(tags), length - tags).mayBeIn(format);
    }

    private boolean mayBeIn(AudioFormat format) {
        return switch (format) {
            case WAV -> has(12, 8, at -> !isOneOf(WAV_HEADERS, at), this::nextWavChunk);
            case AIFF -> has(12, 8, at -> !isOneOf(AIFF_HEADERS, at), at -> at + 8 + even(bigEndian(at + 4, 4)));
            case CAF -> has(8, 12, at -> !isOneOf(CAF_HEADERS, at), at -> at + 12 + size(at + 4));
            case FLAC -> has(4, 4, at -> beginning.at(at) == 0xFF, at -> at + 4 + bigEndian(at + 1, 3));
            case OGG -> has(0, 28, this::isOggAudio, this::nextOggPage);
            case MP4, QUICKTIME, THREE_GP -> has(0, 8, this::isMp4Audio, at -> at + bigEndian(at, 4));
            case WEBM, MATROSKA -> has(0, 2, this::isWebmAudio, this::nextWebmElement);
            case AMR -> length > (beginning.is(0, "#!AMR-") ? 9 : 6);
            case MP3 -> length >= SMALLEST_MP3_FRAME;
            case AU -> length > Math.max(24, bigEndian(4, 4));
            case WMA -> length > Math.max(30, beginning.littleEndian(16, 4));
            default -> length > SMALLEST_FILE;
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
            boolean isUnread = at + header > beginning.length();
            if (isUnread || isAudio.test(at)) {
                return true;
            }
            at = next.applyAsLong(at);
        }
        return false;
    }

    /** Some programs forget to fill up a chunk of odd length, so what is no chunk of a header may be anything. */
    private boolean isOneOf(Set<String> headers, long at) {
        return headers.stream().anyMatch(id -> beginning.is(at, id));
    }

    private long nextWavChunk(long at) {
        boolean isBigEndian = beginning.is(0, "RIFX");
        return at + 8 + even(isBigEndian ? bigEndian(at + 4, 4) : beginning.littleEndian(at + 4, 4));
    }

    /** A size of eight bytes. One that no file has counts as none, so that a chunk follows that is not understood. */
    private long size(long at) {
        return bigEndian(at, 4) == 0 ? bigEndian(at + 4, 4) : 0;
    }

    /** Pages of headers say that no sample has been played yet. */
    private boolean isOggAudio(long at) {
        return !beginning.is(at, "OggS") || bigEndian(at + 6, 8) != 0;
    }

    private long nextOggPage(long at) {
        int segments = beginning.at(at + 26);
        long next = at + 27 + segments;
        for (int i = 0; i < segments; i++) {
            next += beginning.at(at + 27 + i);
        }
        return next;
    }

    /** A box that is shorter than its header has its length elsewhere. */
    private boolean isMp4Audio(long at) {
        return beginning.is(at + 4, "mdat") || bigEndian(at, 4) < 8;
    }

    private boolean isWebmAudio(long at) {
        boolean isCluster = bigEndian(at, 4) == 0x1F43B675L;
        return isCluster || !isSegment(at) && (beginning.at(at) == 0 || webmSize(at) == UNKNOWN_SIZE);
    }

    private boolean isSegment(long at) {
        return bigEndian(at, 4) == 0x18538067L;
    }

    /** The first element within a segment, and the one after any other element. */
    private long nextWebmElement(long at) {
        long size = at + Ebml.vintLength(beginning, at);
        return size + Ebml.vintLength(beginning, size) + (isSegment(at) ? 0 : webmSize(at));
    }

    private long webmSize(long at) {
        long size = at + Ebml.vintLength(beginning, at);
        long mask = (1L << 7 * Ebml.vintLength(beginning, size)) - 1;
        long value = Ebml.vint(beginning, size);
        return value == mask ? UNKNOWN_SIZE : value;
    }

    private long bigEndian(long at, int bytes) {
        return beginning.bigEndian(at, bytes);
    }

    private static long even(long size) {
        return size + (size & 1);
    }
}
