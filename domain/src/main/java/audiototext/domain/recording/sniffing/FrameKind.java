package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;

/** Audio without a container: frames, each of which begins with a header that gives its length. */
enum FrameKind {
    /** Layers I to III (ISO/IEC 11172-3 and 13818-3, and the unofficial MPEG 2.5). */
    MPEG(AudioFormat.MP3, 4, 0xFFFE0C00L) {
        @Override
        int length(long header) {
            int version = (int) (header >> 19 & 3);
            int layer = 4 - (int) (header >> 17 & 3);
            int bitRate = (int) (header >> 12 & 15);
            int samplingRate = (int) (header >> 10 & 3);
            boolean isReserved = version == 1 || layer == 4 || bitRate == 0 || bitRate == 15 || samplingRate == 3;
            if (header >> 21 != 0x7FF || isReserved) {
                return 0;
            }
            boolean isFirstVersion = version == 3;
            int hertz = MPEG_HERTZ[samplingRate] >> (isFirstVersion ? 0 : version == 2 ? 1 : 2);
            int bits = 1000 * MPEG_KILOBITS[isFirstVersion ? layer - 1 : layer == 1 ? 3 : 4][bitRate - 1];
            int padding = (int) (header >> 9 & 1);
            if (layer == 1) {
                return (12 * bits / hertz + padding) * 4;
            }
            return (layer == 3 && !isFirstVersion ? 72 : 144) * bits / hertz + padding;
        }
    },
    /** AAC (ISO/IEC 13818-7, ADTS). */
    ADTS(AudioFormat.AAC, 7, 0xFFFFFDC0000000L) {
        @Override
        int length(long header) {
            boolean isHeader = header >> 44 == 0xFFF && (header >> 41 & 3) == 0 && (header >> 34 & 15) < 13;
            int length = (int) (header >> 13 & 0x1FFF);
            return isHeader && length > 7 ? length : 0;
        }
    },
    /** AAC (ISO/IEC 14496-3, LOAS). */
    LOAS(AudioFormat.AAC, 3, 0xFFE000L) {
        @Override
        int length(long header) {
            int length = (int) (header & 0x1FFF);
            return header >> 13 == 0x2B7 && length > 0 ? 3 + length : 0;
        }
    },
    /** AC-3 (ETSI TS 102 366). */
    AC3(AudioFormat.AC3, 6, 0xFFFF0000C0F8L) {
        @Override
        int length(long header) {
            int samplingRate = (int) (header >> 14 & 3);
            int rate = (int) (header >> 8 & 63);
            boolean isFirstVersion = (header >> 3 & 31) <= 10;
            if (header >> 32 != 0x0B77 || !isFirstVersion || samplingRate == 3 || rate / 2 >= AC3_KILOBITS.length) {
                return 0;
            }
            int kilobits = AC3_KILOBITS[rate / 2];
            return switch (samplingRate) {
                case 0 -> 4 * kilobits;
                case 1 -> 2 * (320 * kilobits / 147 + (rate & 1));
                default -> 6 * kilobits;
            };
        }
    },
    /** Enhanced AC-3 (ETSI TS 102 366, annex E). */
    EAC3(AudioFormat.AC3, 6, 0xFFFF0000C0F8L) {
        @Override
        int length(long header) {
            int version = (int) (header >> 3 & 31);
            boolean isHeader = header >> 32 == 0x0B77 && version > 10 && version <= 16;
            return isHeader ? 2 * (int) (header >> 16 & 0x7FF) + 2 : 0;
        }
    };

    private static final int[] MPEG_HERTZ = {44_100, 48_000, 32_000};

    /** MPEG 1, layers I to III; MPEG 2, layer I; MPEG 2, layers II and III. */
    private static final int[][] MPEG_KILOBITS = {
        {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };

    private static final int[] AC3_KILOBITS = {
        32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640
    };

    private final AudioFormat format;
    private final int headerLength;
    private final long constant;

    /** @param constant the bits of the header that do not change from one frame to the next */
    FrameKind(AudioFormat format, int headerLength, long constant) {
        this.format = format;
        this.headerLength = headerLength;
        this.constant = constant;
    }

    /** The length of the frame with that header in bytes; 0 if it is no header. */
    abstract int length(long header);

    AudioFormat format() {
        return format;
    }

    /** How many consecutive frames begin at that place, at most as many as wanted. */
    int framesAt(FirstBytes file, long first, int wanted) {
        long expected = header(file, first) & constant;
        long at = first;
        int frames = 0;
        while (frames < wanted && at + headerLength <= file.length()) {
            long header = header(file, at);
            int length = length(header);
            if (length == 0 || (header & constant) != expected) {
                return frames;
            }
            frames++;
            at += length;
        }
        return frames;
    }

    private long header(FirstBytes file, long at) {
        return file.bigEndian(at, headerLength);
    }
}
