package audiototext.adapters.filesystem;

import audiototext.adapters.shared.transcriptjson.TranscriptJson;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.user.Subject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Stores audio, transcripts and copies in a folder: the segments of a key are folders and a file. */
public final class FolderAudioStorage implements AudioStorage {
    private static final int BUFFER_BYTES = 256 * 1024;

    private final KeyPaths paths;
    private final AtomicFile files;

    /** @param root the folder; created if missing */
    public FolderAudioStorage(Path root) throws IOException {
        this.paths = new KeyPaths(root);
        this.files = new AtomicFile(root.resolve(".incoming"));
    }

    /** The path of the audio; there may be no file. */
    public Path audioFile(AudioKey key) {
        return paths.of(key.audio());
    }

    @Override
    public void store(AudioKey key, Subject owner, Language language, InputStream audio, OptionalLong length)
            throws IOException {
        files.write(audioFile(key), out -> copy(audio, out, length));
    }

    private static void copy(InputStream audio, OutputStream out, OptionalLong length) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        long copied = 0;
        for (int n = audio.read(buffer); n >= 0; n = audio.read(buffer)) {
            out.write(buffer, 0, n);
            copied += n;
        }
        if (length.isPresent() && length.getAsLong() != copied) {
            throw new EOFException("the audio ended after " + copied + " of " + length.getAsLong() + " bytes");
        }
    }

    @Override
    public InputStream open(AudioKey key, long from, long length) throws IOException {
        return open(audioFile(key), from, length);
    }

    private static InputStream open(Path file, long from, long length) throws IOException {
        try {
            var channel = Files.newByteChannel(file).position(from);
            return new LimitedInputStream(Channels.newInputStream(channel), length);
        } catch (NoSuchFileException e) {
            throw missing(e);
        }
    }

    private static FileNotFoundException missing(NoSuchFileException cause) {
        var missing = new FileNotFoundException("there is no audio at " + cause.getFile());
        missing.initCause(cause);
        return missing;
    }

    @Override
    public void keepText(AudioKey key, Transcript transcript) throws IOException {
        files.write(paths.of(key.text()), out -> {
            var buffered = new BufferedOutputStream(out);
            TranscriptJson.write(transcript, buffered);
            buffered.flush();
        });
    }

    @Override
    public Optional<Transcript> text(AudioKey key) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(paths.of(key.text())))) {
            return Optional.of(TranscriptJson.read(in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keepCopy(AudioKey key, InputStream copy) throws IOException {
        files.write(paths.of(key.copy()), out -> copy(copy, out, OptionalLong.empty()));
    }

    @Override
    public OptionalLong copyBytes(AudioKey key) throws IOException {
        try {
            return OptionalLong.of(Files.size(paths.of(key.copy())));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream openCopy(AudioKey key, long from, long length) throws IOException {
        return open(paths.of(key.copy()), from, length);
    }

    @Override
    public void delete(AudioKey key) throws IOException {
        Files.deleteIfExists(audioFile(key));
        Files.deleteIfExists(paths.of(key.text()));
        Files.deleteIfExists(paths.of(key.copy()));
    }
}
