package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The containers that are taken. All of them are taken by Amazon Transcribe too. */
public enum AudioFormat {
    WEBM("webm", "audio/webm"),
    OGG("ogg", "audio/ogg"),
    MP4("mp4", "audio/mp4"),
    MP3("mp3", "audio/mpeg"),
    WAV("wav", "audio/wav"),
    FLAC("flac", "audio/flac"),
    AMR("amr", "audio/amr");

    /** How many bytes {@link #sniff} wants to see; fewer are looked at as they are. */
    public static final int SNIFFED_BYTES = 64;

    private static final int ID3_HEADER_LENGTH = 10;

    private final String extension;
    private final String mediaType;

    AudioFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file name's ending, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<AudioFormat> ofExtension(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells the container from the first bytes, whatever the name or the declared type say. Signatures after the WHATWG
     * MIME Sniffing Standard (section 6.2), RFC 4867 (AMR), RFC 9639 (FLAC) and ID3v2.
     */
    public static Optional<AudioFormat> sniff(byte[] head) {
        if (startsWith(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(WEBM);
        }
        if (startsWith(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (startsWith(head, 4, "ftyp")) {
            return Optional.of(MP4);
        }
        if ((startsWith(head, 0, "RIFF") || startsWith(head, 0, "RF64")) && startsWith(head, 8, "WAVE")) {
            return Optional.of(WAV);
        }
        if (startsWith(head, 0, "fLaC")) {
            return Optional.of(FLAC);
        }
        if (startsWith(head, 0, "#!AMR")) {
            return Optional.of(AMR);
        }
        return isMp3(head) ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean isMp3(byte[] head) {
        return startsWith(head, 0, "ID3") && head.length >= ID3_HEADER_LENGTH || isMpegFrameHeader(head);
    }

    /** Eleven bits of sync, then a version, layer, bit rate and sampling rate that are not reserved; layer III. */
    private static boolean isMpegFrameHeader(byte[] head) {
        if (head.length < 4 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE0) != 0xE0) {
            return false;
        }
        int version = head[1] >> 3 & 3;
        int layer = head[1] >> 1 & 3;
        int bitRate = head[2] >> 4 & 15;
        int samplingRate = head[2] >> 2 & 3;
        return version != 1 && layer == 1 && bitRate != 15 && bitRate != 0 && samplingRate != 3;
    }

    private static boolean startsWith(byte[] head, int offset, String ascii) {
        var expected = ascii.getBytes(StandardCharsets.US_ASCII);
        var values = new int[expected.length];
        for (int i = 0; i < expected.length; i++) {
            values[i] = expected[i];
        }
        return startsWith(head, offset, values);
    }

    private static boolean startsWith(byte[] head, int offset, int... expected) {
        if (head.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
