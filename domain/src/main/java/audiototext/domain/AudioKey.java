package audiototext.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Where a recording's audio lies in storage: {@code {username}/{yyyy-MM-dd}/audio/{id}.{ext}}, and beside it the text:
 * {@code {username}/{yyyy-MM-dd}/text/{id}.json}. Whatever the user is called, the key stays inside the user's folder.
 *
 * @param date the day of the submission in UTC
 */
public record AudioKey(String userName, LocalDate date, RecordingId id, AudioFormat format) {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    public AudioKey {
        Objects.requireNonNull(userName);
        Objects.requireNonNull(date);
        Objects.requireNonNull(id);
        Objects.requireNonNull(format);
    }

    public static AudioKey of(User owner, Instant submittedAt, RecordingId id, AudioFormat format) {
        return new AudioKey(owner.userName(), LocalDate.ofInstant(submittedAt, ZoneOffset.UTC), id, format);
    }

    /** The audio's key, segments separated by slashes. */
    public String audio() {
        return folder() + "/audio/" + id + "." + format.extension();
    }

    /** The key of the text in JSON. */
    public String text() {
        return folder() + "/text/" + id + ".json";
    }

    private String folder() {
        return encoded(userName) + "/" + date;
    }

    /** Percent-encodes a path segment; a leading dot too, so that no name is {@code .} or {@code ..}. */
    private static String encoded(String segment) {
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
}
