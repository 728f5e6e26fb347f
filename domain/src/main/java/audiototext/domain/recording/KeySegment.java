package audiototext.domain.recording;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encodes a segment of a storage key, so that it is plain ASCII without a slash, and never {@code .} or {@code ..}. */
final class KeySegment {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    private KeySegment() {}

    static String encoded(String segment) {
        var key = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            boolean leadingDot = b == '.' && key.length() == 0;
            if (UNRESERVED.indexOf(b) >= 0 && !leadingDot) {
                key.append((char) b);
            } else {
                key.append(String.format("%%%02X", b));
            }
        }
        return key.toString();
    }

    /** The segment that was encoded. Anything else decodes to a text that encodes to something different. */
    static String decoded(String key) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < key.length(); i++) {
            int high = i + 2 < key.length() ? Character.digit(key.charAt(i + 1), 16) : -1;
            int low = i + 2 < key.length() ? Character.digit(key.charAt(i + 2), 16) : -1;
            if (key.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(key.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
