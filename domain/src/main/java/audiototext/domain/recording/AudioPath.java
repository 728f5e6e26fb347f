package audiototext.domain.recording;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A path of audio in storage, {@code {username}/{yyyy-MM-dd}/audio/{file name}}, for submitted audio and for audio that
 * was put directly into storage. The user name is percent-encoded, so that the key stays inside the user's folder. The
 * file name is not encoded.
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
            throw new IllegalArgumentException(
                    "an audio file name must not be empty, begin with a dot or contain a slash: " + fileName);
        }
    }

    /** Reads a key that {@link #key()} has written; empty if it is anything else. */
    public static Optional<AudioPath> parse(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var path =
                    new AudioPath(KeySegment.decoded(parts.group(1)), LocalDate.parse(parts.group(2)), parts.group(3));
            return Optional.of(path).filter(read -> read.key().equals(key));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The storage key, with slashes between the segments. */
    public String key() {
        return folder() + "/audio/" + fileName;
    }

    /** The user's folder for that day. */
    String folder() {
        return KeySegment.encoded(userName) + "/" + date;
    }

    /**
     * The id of the recording with this audio: the file name if it is an id, otherwise a name-based UUID made from the
     * key, so that the same object is always the same recording.
     */
    public RecordingId recordingId() {
        return RecordingId.ofCanonical(stem())
                .orElseGet(() -> new RecordingId(UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8))));
    }

    /** The key of this audio, whose container is known by now. */
    public AudioKey holding(AudioFormat format) {
        return new AudioKey(userName, date, recordingId(), format, fileName);
    }

    private String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }
}
