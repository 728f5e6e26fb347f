package audiototext.domain.recording;

import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Where a recording is in storage: its audio under {@code {username}/{yyyy-MM-dd}/audio/{id}.{ext}}, its transcript under
 * {@code {username}/{yyyy-MM-dd}/text/{id}.json}, its listening copy under
 * {@code {username}/{yyyy-MM-dd}/copy/{id}.m4a}. The key stays inside the user's folder for every user name.
 *
 * @param date the day of the submission in UTC
 * @param fileName of the audio; not {@code {id}.{ext}} if the audio was put directly into storage
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

    /** The key for a recording that this user submits at that time. */
    public static AudioKey of(User owner, Instant submittedAt, RecordingId id, AudioFormat format) {
        return new AudioKey(owner.userName(), LocalDate.ofInstant(submittedAt, ZoneOffset.UTC), id, format);
    }

    /** The file name of a submitted recording. */
    public static String fileName(RecordingId id, AudioFormat format) {
        return id + "." + format.extension();
    }

    /** The key of the audio, with slashes between the segments. */
    public String audio() {
        return path().key();
    }

    /** The key of the transcript in JSON. */
    public String text() {
        return path().folder() + "/text/" + id + ".json";
    }

    /** The key of the listening copy. */
    public String copy() {
        return path().folder() + "/copy/" + id + "." + ListeningCopy.EXTENSION;
    }

    private AudioPath path() {
        return new AudioPath(userName, date, fileName);
    }
}
