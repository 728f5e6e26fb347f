package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds frames at the beginning of a file. Broken writers leave zeros before the first one, and a recorded stream begins
 * in the middle of a frame.
 */
final class AudioFrames {
    /** More than most frames have. */
    private static final int MOST_JUNK = 2048;

    private static final int ENOUGH_FRAMES = 2;

    /** Fewer headers that agree by chance were found in time zone files. */
    private static final int ENOUGH_FRAMES_AFTER_JUNK = 6;

    private static final int LAYER_3 = 0xFFE2;
    private static final int LAYER = 0xFFE6;

    private AudioFrames() {}

    static Optional<AudioFormat> find(FirstBytes file) {
        if (isLayer3(file)) {
            return Optional.of(AudioFormat.MP3);
        }
        int first = zeros(file);
        return at(file, first, ENOUGH_FRAMES).or(() -> isArchive(file) ? Optional.empty() : afterJunk(file, first));
    }

    /** One header is enough there, as it is in the WHATWG MIME Sniffing Standard, 6.2.4. */
    private static boolean isLayer3(FirstBytes file) {
        boolean isHeader = file.length() >= 4 && FrameKind.MPEG.length(file.bigEndian(0, 4)) > 0;
        return isHeader && (file.bigEndian(0, 2) & LAYER) == LAYER_3;
    }

    private static Optional<AudioFormat> afterJunk(FirstBytes file, int first) {
        for (int at = first; at < Math.min(first + MOST_JUNK, file.length()); at++) {
            var found = at(file, at, ENOUGH_FRAMES_AFTER_JUNK);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<AudioFormat> at(FirstBytes file, int at, int frames) {
        return Arrays.stream(FrameKind.values())
                .filter(kind -> kind.framesAt(file, at, frames) == frames)
                .findFirst()
                .map(FrameKind::format);
    }

    private static int zeros(FirstBytes file) {
        int at = 0;
        while (at < file.length() && file.at(at) == 0) {
            at++;
        }
        return at;
    }

    /** An archive may hold MP3 files as they are, after its own header (zip, rar, 7z and tar). */
    private static boolean isArchive(FirstBytes file) {
        return file.is(0, "PK\u0003\u0004")
                || file.is(0, "Rar!")
                || file.is(0, "7z\u00BC\u00AF")
                || file.is(257, "ustar");
    }
}
