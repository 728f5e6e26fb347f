package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place for audio in storage, {@code {username}/{yyyy-MM-dd}/audio/{file name}}, whoever put it there. The user's name
 * is percent-encoded, so that the key stays inside the user's folder; the file name stands as it is.
 *
 * @param fileName has no slash and does not begin with a dot
 */
public record AudioPath(String userName, LocalDate date, String fileName) {
    private static final Pattern FILE_NAME = Pattern.compile("[^/.][^/]*", Pattern.DOTALL);
    private static final Pattern KEY =
            Pattern.compile("([^/]+)/(\\d{4}-\\d{2}-\\d{2})/audio/(" + FILE_NAME.pattern() + ")", Pattern.DOTALL);

    public AudioPath {
        Objects.requireNonNull(userName);
        Objects.requireNonNull(date);
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("not the name of an audio file: " + fileName);
        }
    }

    /** Reads a key as {@link #key()} writes it; nothing when it is anything else. */
    public static Optional<AudioPath> parse(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var place =
                    new AudioPath(KeySegment.decoded(parts.group(1)), LocalDate.parse(parts.group(2)), parts.group(3));
            return Optional.of(place).filter(read -> read.key().equals(key));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String key() {
        return folder() + "/audio/" + fileName;
    }

    /** The folder of the user's day. */
    String folder() {
        return KeySegment.encoded(userName) + "/" + date;
    }

    /**
     * The id of the recording whose audio lies here: the file's name where that is one, else an id made from the key, a
     * name-based UUID, so that the same object always is the same recording.
     */
    public RecordingId recordingId() {
        return RecordingId.ofCanonical(stem())
                .orElseGet(() -> new RecordingId(UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8))));
    }

    /** The audio here, once its container was sniffed. */
    public AudioKey holding(AudioFormat format) {
        return new AudioKey(userName, date, recordingId(), format, fileName);
    }

    private String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }
}
