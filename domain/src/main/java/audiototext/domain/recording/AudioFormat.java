package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The accepted audio containers. Amazon Transcribe accepts all of them too. */
public enum AudioFormat {
    WEBM("webm", "audio/webm"),
    OGG("ogg", "audio/ogg"),
    MP4("mp4", "audio/mp4"),
    MP3("mp3", "audio/mpeg"),
    WAV("wav", "audio/wav"),
    FLAC("flac", "audio/flac"),
    AMR("amr", "audio/amr");

    /** How many bytes {@link #sniff} needs; if the audio is shorter, all of it. */
    public static final int SNIFFED_BYTES = 64;

    private static final int ID3_HEADER_LENGTH = 10;

    private final String extension;
    private final String mediaType;

    AudioFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file name extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** For example {@code audio/webm}. */
    public String mediaType() {
        return mediaType;
    }

    /** The format with that extension, in lower case and without a dot; empty if there is none. */
    public static Optional<AudioFormat> ofExtension(String extension) {
        for (var format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Recognises the container by the first bytes, regardless of the name or declared type. Signatures as in the WHATWG
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

    /** Eleven sync bits, then a version, bit rate and sampling rate that are not reserved, and layer III. */
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
