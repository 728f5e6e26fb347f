package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.RecordingId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Writes a place in the list as one opaque string that fits into a URL. */
public final class CursorCode {
    private CursorCode() {}

    /** URL-safe Base64 of the cursor, without padding. */
    public static String encode(Cursor cursor) {
        var plain = cursor.submittedAt() + "/" + cursor.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refused {@code INVALID} if {@link #encode} did not make this code */
    public static Cursor decode(String code) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.US_ASCII);
            var parts = plain.split("/", 2);
            return new Cursor(Instant.parse(parts[0]), RecordingId.parse(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException | Refused e) {
            throw new Refused(WebRefusal.MALFORMED_CURSOR);
        }
    }
}
