package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
import java.util.Optional;
import java.util.Set;

/** MP4 and its relatives, which their first box tells apart (ISO/IEC 14496-12; 3GPP TS 26.244; QuickTime File Format). */
final class IsoMedia {
    /** The atoms that begin a QuickTime file of before there was a type. */
    private static final Set<String> OLD = Set.of("moov", "mdat", "wide", "free", "skip", "pnot");

    private IsoMedia() {}

    static Optional<AudioFormat> find(FirstBytes file) {
        if (file.is(4, "ftyp")) {
            return Optional.of(ofBrand(file));
        }
        return OLD.stream().anyMatch(type -> isAtom(file, type))
                ? Optional.of(AudioFormat.QUICKTIME)
                : Optional.empty();
    }

    private static AudioFormat ofBrand(FirstBytes file) {
        if (file.is(8, "qt  ")) {
            return AudioFormat.QUICKTIME;
        }
        return file.is(8, "3g") || file.is(8, "KDDI") ? AudioFormat.THREE_GP : AudioFormat.MP4;
    }

    /** Text may have the same letters, but not a length. Media data may be long; its length may stand after its type. */
    private static boolean isAtom(FirstBytes file, String type) {
        boolean isShort = file.at(0) == 0;
        return file.is(4, type) && (isShort || type.equals("mdat"));
    }
}
