package audiototext.domain.port;

import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: keeps the audio and, beside it, the text. What is stored is whole or not there at all. */
public interface AudioStorage {

    /**
     * Stores the audio under its key, in place of what was there. Streams: the audio never sits in memory whole.
     *
     * @param owner and {@code language} go along with the object where the storage can carry such notes
     * @param length in bytes, where it is known beforehand
     * @throws IOException when the audio cannot be read to its end or cannot be stored; nothing is stored then
     */
    void store(AudioKey key, Subject owner, Language language, InputStream audio, OptionalLong length)
            throws IOException;

    /**
     * Opens a part of the audio, for the caller to close.
     *
     * @param from the first byte, counted from 0
     * @param length how many bytes, within the audio
     * @throws java.io.FileNotFoundException when there is no audio under that key
     */
    InputStream open(AudioKey key, long from, long length) throws IOException;

    /** Keeps the transcript as JSON under {@link AudioKey#text()}, in place of what was there. */
    void keepText(AudioKey key, Transcript transcript) throws IOException;

    Optional<Transcript> text(AudioKey key) throws IOException;

    /** Removes audio and text; what is gone already is no error. */
    void delete(AudioKey key) throws IOException;
}
