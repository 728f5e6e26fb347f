package audiototext.domain.recording;

import audiototext.domain.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Where a recording's audio lies in storage: {@code {username}/{yyyy-MM-dd}/audio/{id}.{ext}}, and beside it the text:
 * {@code {username}/{yyyy-MM-dd}/text/{id}.json}. Whatever the user is called, the key stays inside the user's folder.
 *
 * @param date the day of the submission in UTC
 * @param fileName of the audio; another one than {@code {id}.{ext}} where it was not submitted, but laid into storage
 */
public record AudioKey(String userName, LocalDate date, RecordingId id, AudioFormat format, String fileName) {
    public AudioKey {
        Objects.requireNonNull(userName);
        Objects.requireNonNull(date);
        Objects.requireNonNull(id);
        Objects.requireNonNull(format);
        Objects.requireNonNull(fileName);
    }

    public AudioKey(String userName, LocalDate date, RecordingId id, AudioFormat format) {
        this(userName, date, id, format, fileName(id, format));
    }

    public static AudioKey of(User owner, Instant submittedAt, RecordingId id, AudioFormat format) {
        return new AudioKey(owner.userName(), LocalDate.ofInstant(submittedAt, ZoneOffset.UTC), id, format);
    }

    /** What the audio of a submitted recording is called. */
    public static String fileName(RecordingId id, AudioFormat format) {
        return id + "." + format.extension();
    }

    /** The audio's key, segments separated by slashes. */
    public String audio() {
        return place().key();
    }

    /** The key of the text in JSON. */
    public String text() {
        return place().folder() + "/text/" + id + ".json";
    }

    private AudioPath place() {
        return new AudioPath(userName, date, fileName);
    }
}
