package audiototext.adapters.speech.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The chunks of a WAV file (Multimedia Programming Interface 1.0, 1991), read as leniently as they are written. */
final class WavChunks {
    private static final int LONGEST_FORMAT = 4096;
    private static final int MOST_CHUNKS = 10_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _]{2}[A-Za-z0-9 _]");

    /** Programs that do not know the length when they begin write zero, or a number near the largest one. */
    private static final long UNKNOWN_LENGTH = 0x7FFF_0000L;

    private final RandomAccessFile file;
    private final long length;
    private final List<Range> audio = new ArrayList<>();
    private byte[] format = {};
    private boolean isCareless;
    private boolean isCutOff;

    private WavChunks(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    /** The chunks of a file in the RIFF form; empty for any other. RF64 and BW64 files come from careful programs. */
    static Optional<WavChunks> of(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var chunks = new WavChunks(file);
            if (!chunks.id(0).equals("RIFF") || !chunks.id(8).equals("WAVE")) {
                return Optional.empty();
            }
            chunks.read();
            return Optional.of(chunks);
        }
    }

    private void read() throws IOException {
        long at = 12;
        for (int i = 0; i < MOST_CHUNKS && at + 8 <= length; i++) {
            long size = size(at);
            var id = id(at);
            if (id.equals("fmt ") && size <= LONGEST_FORMAT && at + 8 + size <= length) {
                format = bytes(at + 8, (int) size);
            } else if (id.equals("data")) {
                size = dataLength(at, size);
                audio.add(new Range(at + 8, size));
            }
            at = next(at, size);
        }
        isCareless |= audio.size() > 1;
    }

    /** As the header says, or to the end of the file if nothing like a chunk follows. */
    private long dataLength(long at, long stated) throws IOException {
        long rest = length - at - 8;
        isCutOff |= isCutOff(at + 8 + stated, stated);
        if (stated == 0 || stated >= UNKNOWN_LENGTH || stated >= rest) {
            return rest;
        }
        boolean isFollowed = rest - stated < 8 || isChunk(at + 8 + stated) || isChunk(at + 8 + stated + (stated & 1));
        isCareless |= !isFollowed;
        return isFollowed ? stated : rest;
    }

    /** Whether more than half a second is missing. A guess of a program that writes into a pipe is no length. */
    private boolean isCutOff(long end, long stated) throws IOException {
        long halfSecond = format.length < 12 ? length : bytesPerSecond() / 2;
        boolean isMeant = stated < UNKNOWN_LENGTH && size(0) + 16 >= end;
        return isMeant && end - length > halfSecond;
    }

    private long bytesPerSecond() {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(format).order(ByteOrder.LITTLE_ENDIAN).getInt(8));
    }

    /** Chunks begin at even positions, but for those behind a chunk that was not filled up. */
    private long next(long at, long size) throws IOException {
        long end = at + 8 + size;
        boolean isOdd = (size & 1) == 1;
        if (isOdd && !isChunk(end + 1) && isChunk(end)) {
            isCareless = true;
            return end;
        }
        return isOdd ? end + 1 : end;
    }

    private boolean isChunk(long at) throws IOException {
        return at + 8 <= length && ID.matcher(id(at)).matches() && at + 8 + size(at) <= length + 1;
    }

    /** Whether FFmpeg would not read all of the audio. */
    boolean isCareless() {
        return isCareless && format.length > 0 && !audio.isEmpty();
    }

    /** Whether the file ends before its audio does. */
    boolean isCutOff() {
        return isCutOff;
    }

    /** The content of the chunk that describes the samples. */
    byte[] format() {
        return format.clone();
    }

    /** Where the samples are. */
    List<Range> audio() {
        return List.copyOf(audio);
    }

    private String id(long at) throws IOException {
        return at + 4 <= length ? new String(bytes(at, 4), StandardCharsets.ISO_8859_1) : "";
    }

    private long size(long at) throws IOException {
        file.seek(at + 4);
        return Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
    }

    private byte[] bytes(long at, int count) throws IOException {
        var bytes = new byte[count];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    /** A part of a file, in bytes. */
    record Range(long from, long length) {}
}
