package audiototext.adapters.web.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A silent WAV that browsers play: 8000 samples a second, one byte each. */
public final class SilentWav {
    private static final int HEADER_BYTES = 44;
    private static final int RATE = 8000;
    private static final byte SILENCE = (byte) 0x80;

    private SilentWav() {}

    public static byte[] ofSeconds(int seconds) {
        int bytes = seconds * RATE;
        var wav = new byte[HEADER_BYTES + bytes];
        Arrays.fill(wav, SILENCE);
        var header = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(wav.length - 8).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        header.put(ascii("data")).putInt(bytes);
        return wav;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
