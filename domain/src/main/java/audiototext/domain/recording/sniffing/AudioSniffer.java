package audiototext.domain.recording.sniffing;

import audiototext.domain.recording.AudioFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Recognises the kind of a file by its first bytes, regardless of its name and declared type. */
public final class AudioSniffer {
    /** Enough for most kinds; if the file is shorter, all of it. */
    public static final int FIRST_BYTES = 64;

    /** The most that are looked at. A tag with a picture may be longer, and zeros may come before the audio. */
    public static final int MOST_BYTES = 65_536;

    /** The kinds besides MP3 that programs put such a tag before. */
    private static final Set<AudioFormat> TAGGED = Set.of(AudioFormat.AAC, AudioFormat.FLAC, AudioFormat.AIFF);

    private AudioSniffer() {}

    /**
     * The kind of the file; empty if it is none that is accepted.
     *
     * @param head the first {@link #MOST_BYTES}, or as many as are {@linkplain #isEnough enough}
     * @param fileName decides what follows a tag that is longer than the head; empty if there is no name
     */
    public static Optional<AudioFormat> sniff(byte[] head, String fileName) {
        var file = firstBytes(head);
        return recognised(file).or(() -> Id3Tag.end(file) > 0 ? Optional.of(tagged(fileName)) : Optional.empty());
    }

    /** Whether more bytes would tell nothing more. */
    public static boolean isEnough(byte[] head) {
        var file = firstBytes(head);
        return head.length >= MOST_BYTES
                || Id3Tag.end(file) >= MOST_BYTES
                || recognised(file).isPresent();
    }

    private static FirstBytes firstBytes(byte[] head) {
        return new FirstBytes(head.length > MOST_BYTES ? Arrays.copyOf(head, MOST_BYTES) : head);
    }

    private static Optional<AudioFormat> recognised(FirstBytes whole) {
        var file = whole.from(Id3Tag.end(whole));
        return AudioSignatures.find(file).or(() -> AudioPackets.find(file)).or(() -> AudioFrames.find(file));
    }

    private static AudioFormat tagged(String fileName) {
        return AudioFormat.ofFileName(fileName).filter(TAGGED::contains).orElse(AudioFormat.MP3);
    }
}
