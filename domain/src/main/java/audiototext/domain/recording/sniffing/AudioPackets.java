package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
import java.util.Optional;

/** Files of packets of one length, which only the bytes at the beginning of each packet tell. */
final class AudioPackets {
    /** MPEG-TS (ISO/IEC 13818-1): plain, with a time before each packet (cameras and Blu-ray), with error correction. */
    private static final int[] TRANSPORT_PACKETS = {188, 192, 204};

    private static final int ENOUGH_TRANSPORT_PACKETS = 5;

    /** GSM 06.10 (RFC 3551, 4.5.8): 20 ms each, beginning with 1101. */
    private static final int GSM_FRAME = 33;

    private static final int ENOUGH_GSM_FRAMES = 25;
    private static final int MOST_GSM_FRAMES = 250;

    private AudioPackets() {}

    static Optional<AudioFormat> find(FirstBytes file) {
        if (isTransportStream(file)) {
            return Optional.of(AudioFormat.MPEG_TS);
        }
        return isGsm(file) ? Optional.of(AudioFormat.GSM) : Optional.empty();
    }

    /** A recorded stream may begin in the middle of a packet. */
    private static boolean isTransportStream(FirstBytes file) {
        for (int length : TRANSPORT_PACKETS) {
            for (int first = 0; first < length; first++) {
                if (areTransportPackets(file, first, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areTransportPackets(FirstBytes file, int first, int length) {
        for (int i = 0; i < ENOUGH_TRANSPORT_PACKETS; i++) {
            int at = first + i * length;
            boolean isBroken = (file.at(at + 1) & 0x80) != 0;
            boolean isEmpty = (file.at(at + 3) & 0x30) == 0;
            if (file.at(at) != 0x47 || isBroken || isEmpty) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGsm(FirstBytes file) {
        int frames = Math.min(file.length() / GSM_FRAME, MOST_GSM_FRAMES);
        for (int i = 0; i < frames; i++) {
            if (file.at((long) i * GSM_FRAME) >> 4 != 0xD) {
                return false;
            }
        }
        return frames >= ENOUGH_GSM_FRAMES;
    }
}
