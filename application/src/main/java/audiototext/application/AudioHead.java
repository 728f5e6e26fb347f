package audiototext.application;

import audiototext.domain.recording.sniffing.AudioSniffer;
import audiototext.domain.recording.sniffing.AudioStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The beginning of an upload. Small files are read whole, because they may end within their header. Of others only so
 * much is read that a slow upload is recognised as soon as its bytes are enough.
 *
 * @param length of the whole audio; {@link Long#MAX_VALUE} if it is not known
 */
record AudioHead(byte[] bytes, long length) {
    private static final int GROWTH = 4;

    /** @param length of the audio, if known beforehand */
    static AudioHead of(InputStream audio, OptionalLong length) throws IOException {
        boolean isSmall = length.orElse(Long.MAX_VALUE) <= AudioStart.USUAL_HEADER_BYTES;
        int wanted = isSmall ? AudioStart.USUAL_HEADER_BYTES : AudioSniffer.FIRST_BYTES;
        var bytes = audio.readNBytes(wanted);
        while (bytes.length == wanted && !AudioSniffer.isEnough(bytes)) {
            wanted = Math.min(wanted * GROWTH, AudioSniffer.MOST_BYTES);
            int known = bytes.length;
            bytes = Arrays.copyOf(bytes, wanted);
            bytes = Arrays.copyOf(bytes, known + audio.readNBytes(bytes, known, wanted - known));
        }
        return new AudioHead(bytes, bytes.length < wanted ? bytes.length : length.orElse(Long.MAX_VALUE));
    }

    /** The whole audio. */
    InputStream followedBy(InputStream rest) throws IOException {
        var whole = new PushbackInputStream(rest, bytes.length);
        whole.unread(bytes);
        return whole;
    }
}
