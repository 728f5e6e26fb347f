package audiototext.domain.fake;

import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** An audio storage for tests, kept in memory. */
public final class InMemoryAudioStorage implements AudioStorage {
    /** Audio and copies. */
    private final Map<String, byte[]> audio = new ConcurrentHashMap<>();

    private final Map<String, Transcript> texts = new ConcurrentHashMap<>();

    @Override
    public void store(AudioKey key, Subject owner, Language language, InputStream in, OptionalLong length)
            throws IOException {
        var bytes = in.readAllBytes();
        if (length.isPresent() && length.getAsLong() != bytes.length) {
            throw new EOFException("the audio ended after " + bytes.length + " bytes");
        }
        audio.put(key.audio(), bytes);
    }

    @Override
    public InputStream open(AudioKey key, long from, long length) throws IOException {
        return open(key.audio(), from, length);
    }

    private InputStream open(String key, long from, long length) throws IOException {
        var bytes = audio.get(key);
        if (bytes == null) {
            throw new FileNotFoundException(key);
        }
        return new ByteArrayInputStream(bytes, (int) from, (int) length);
    }

    @Override
    public void keepText(AudioKey key, Transcript transcript) {
        texts.put(key.text(), transcript);
    }

    @Override
    public Optional<Transcript> text(AudioKey key) {
        return Optional.ofNullable(texts.get(key.text()));
    }

    @Override
    public void keepCopy(AudioKey key, InputStream copy) throws IOException {
        audio.put(key.copy(), copy.readAllBytes());
    }

    @Override
    public OptionalLong copyBytes(AudioKey key) {
        var bytes = audio.get(key.copy());
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.length);
    }

    @Override
    public InputStream openCopy(AudioKey key, long from, long length) throws IOException {
        return open(key.copy(), from, length);
    }

    @Override
    public void delete(AudioKey key) {
        audio.remove(key.audio());
        audio.remove(key.copy());
        texts.remove(key.text());
    }

    /** Whether nothing at all is stored. */
    public boolean isEmpty() {
        return audio.isEmpty() && texts.isEmpty();
    }
}
