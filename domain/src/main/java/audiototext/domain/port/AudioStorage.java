package audiototext.domain.port;

import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: stores the audio and, beside it, the transcript and the copy for listening. What is stored is stored whole or not at all. */
public interface AudioStorage {

    /**
     * Stores the audio under its key, replacing anything stored there. Streams: the whole audio is never in memory.
     *
     * @param owner stored with the object, like {@code language}, if the storage supports such metadata
     * @param length in bytes, if known beforehand
     * @throws IOException if the audio cannot be read to its end or cannot be stored; nothing is stored then
     */
    void store(AudioKey key, Subject owner, Language language, InputStream audio, OptionalLong length)
            throws IOException;

    /**
     * Opens a part of the audio. The caller closes the stream.
     *
     * @param from the first byte, counted from 0
     * @param length in bytes, within the audio
     * @throws java.io.FileNotFoundException if there is no audio under that key
     */
    InputStream open(AudioKey key, long from, long length) throws IOException;

    /** Stores the transcript as JSON under {@link AudioKey#text()}, replacing anything stored there. */
    void keepText(AudioKey key, Transcript transcript) throws IOException;

    /** The transcript that was stored with the audio; empty if there is none. */
    Optional<Transcript> text(AudioKey key) throws IOException;

    /**
     * Stores a copy for listening under {@link AudioKey#copy()}, replacing anything stored there. Streams like the audio.
     *
     * @throws IOException if the copy cannot be read to its end or cannot be stored; nothing is stored then
     */
    void keepCopy(AudioKey key, InputStream copy) throws IOException;

    /** The size of the listening copy in bytes; empty if there is none. */
    OptionalLong copyBytes(AudioKey key) throws IOException;

    /**
     * Opens a part of the listening copy. The caller closes the stream.
     *
     * @param from the first byte, counted from 0
     * @param length in bytes, within the copy
     * @throws java.io.FileNotFoundException if there is no copy
     */
    InputStream openCopy(AudioKey key, long from, long length) throws IOException;

    /** Removes audio, transcript and copy. It is no error if they are already gone. */
    void delete(AudioKey key) throws IOException;
}
