package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
import java.util.Optional;

/** WebM and Matroska, which the DocType in their first element tells apart (RFC 8794; RFC 9559). */
final class Ebml {
    private static final long DOC_TYPE = 0x4282;

    private Ebml() {}

    /** A file whose DocType is not known counts as WebM. */
    static Optional<AudioFormat> find(FirstBytes file) {
        if (!file.is(0, "\u001A\u0045\u00DF\u00A3")) {
            return Optional.empty();
        }
        return Optional.of(isMatroska(file) ? AudioFormat.MATROSKA : AudioFormat.WEBM);
    }

    private static boolean isMatroska(FirstBytes file) {
        long at = 4 + vintLength(file, 4);
        while (at < file.length()) {
            int idLength = vintLength(file, at);
            long size = at + idLength;
            long content = size + vintLength(file, size);
            if (file.bigEndian(at, idLength) == DOC_TYPE) {
                return file.is(content, "matroska");
            }
            at = content + vint(file, size);
        }
        return false;
    }

    /** The length of a number in bytes: one, and one more for each zero bit before the first one. */
    static int vintLength(FirstBytes file, long at) {
        return Math.min(8, Integer.numberOfLeadingZeros(file.at(at)) - 23);
    }

    /** The number there, without the bit that ends its length. */
    static long vint(FirstBytes file, long at) {
        int bytes = vintLength(file, at);
        return file.bigEndian(at, bytes) & (1L << 7 * bytes) - 1;
    }
}
