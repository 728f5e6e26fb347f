package audiototext.adapters.speech.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Walks over the boxes of an MP4 file or the pages of an Ogg file, and sees whether the last one is whole. */
final class CutOffBlock {
    private static final int OGG_PAGE_HEADER = 27;

    /** Four hours in fragments of half a second; a file of smallest boxes would take minutes to walk through. */
    private static final int MOST_BOXES = 100_000;

    private final RandomAccessFile file;
    private final long length;

    private CutOffBlock(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    /** @return false for other containers too */
    static boolean isIn(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var blocks = new CutOffBlock(file);
            if (blocks.is(4, "ftyp")) {
                return blocks.isMp4CutOff();
            }
            return blocks.is(0, "OggS") && blocks.isOggCutOff();
        }
    }

    /** ISO/IEC 14496-12, section 4.2: a size of 1 means that the real one follows, 0 that the box is the last. */
    private boolean isMp4CutOff() throws IOException {
        long at = 0;
        for (int i = 0; i < MOST_BOXES && at + 8 <= length; i++) {
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            file.skipBytes(4);
            if (size == 1 && at + 16 <= length) {
                size = file.readLong();
            }
            if (size < 8) {
                return false;
            }
            at += size;
        }
        return at > length;
    }

    /** RFC 3533, section 6. The pages of a whole file end with the file. */
    private boolean isOggCutOff() throws IOException {
        long at = Math.max(0, length - 2 * 65_307L);
        long last = lastPage(at);
        if (last < 0) {
            return false;
        }
        file.seek(last + 26);
        int segments = last + OGG_PAGE_HEADER <= length ? file.read() : 0;
        long end = last + OGG_PAGE_HEADER + segments;
        for (int i = 0; i < segments && file.getFilePointer() < length; i++) {
            end += file.read();
        }
        return end > length;
    }

    private long lastPage(long from) throws IOException {
        var tail = new byte[(int) (length - from)];
        file.seek(from);
        file.readFully(tail);
        int found = new String(tail, StandardCharsets.ISO_8859_1).lastIndexOf("OggS");
        return found < 0 ? -1 : from + found;
    }

    private boolean is(long at, String ascii) throws IOException {
        var bytes = new byte[ascii.length()];
        if (at + bytes.length > length) {
            return false;
        }
        file.seek(at);
        file.readFully(bytes);
        return ascii.equals(new String(bytes, StandardCharsets.US_ASCII));
    }
}
