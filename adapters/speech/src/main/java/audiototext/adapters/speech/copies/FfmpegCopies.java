package audiototext.adapters.speech.copies;

import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.audio.ListeningSamples;
import audiototext.adapters.speech.ffmpeg.Ffmpeg;
import audiototext.adapters.speech.ffmpeg.SoundTrack;
import audiototext.adapters.speech.jobs.AudioFiles;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.port.ListeningCopies;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioProgress;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Makes copies with FFmpeg, which gives way to everything else that runs. Close it before the recogniser. */
public final class FfmpegCopies implements ListeningCopies, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FfmpegCopies.class.getName());

    private final Recogniser recogniser;
    private final AudioFiles audio;
    private final Path folder;
    private volatile boolean isClosed;

    /**
     * @param recogniser has FFmpeg
     * @param folder for unfinished copies, created and emptied; used for nothing else
     */
    public FfmpegCopies(Recogniser recogniser, AudioFiles audio, Path folder) throws IOException {
        this.recogniser = recogniser;
        this.audio = audio;
        this.folder = Files.createDirectories(folder);
        try (var leftovers = Files.newDirectoryStream(folder)) {
            for (var leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    /** @throws CancellationException if it was closed meanwhile */
    @Override
    public Optional<InputStream> copyOf(Submission submission, AudioProgress known) throws IOException {
        if (isClosed) {
            throw new CancellationException();
        }
        try {
            return copyOf(submission, known, recogniser.models().ffmpeg().inBackground());
        } catch (CannotTranscribe e) {
            LOG.log(Level.INFO, "Recording {0} gets no copy for listening: {1}", submission.id(), e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before FFmpeg was ready", e);
        } catch (IOException e) {
            if (isClosed) {
                throw new CancellationException();
            }
            throw e;
        }
    }

    private Optional<InputStream> copyOf(Submission submission, AudioProgress known, Ffmpeg ffmpeg)
            throws CannotTranscribe, IOException {
        var path = audio.file(submission);
        if (!Files.isRegularFile(path)) {
            throw CannotTranscribe.missing();
        }
        var file = AudioFile.open(ffmpeg, path);
        if (BrowserSupport.plays(path, file, known)) {
            return Optional.empty();
        }
        var copy = Files.createTempFile(folder, "copy", "." + ListeningCopy.EXTENSION);
        boolean isMade = false;
        try (var samples = ListeningSamples.open(ffmpeg, file, transcribed(file, known.findings()))) {
            isMade = OpusFile.write(ffmpeg, samples, copy);
        } finally {
            if (!isMade) {
                Files.delete(copy);
            }
        }
        return isMade ? Optional.of(Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE)) : Optional.empty();
    }

    /** The track that was transcribed; of earlier recordings that is not known, and players take the first. */
    private static SoundTrack transcribed(AudioFile file, AudioFindings findings) {
        return file.tracks().stream()
                .filter(track -> findings.tracks() > 1 && file.numberOf(track) == findings.track())
                .findFirst()
                .orElse(file.tracks().get(0));
    }

    /** From now on nothing is copied. What is being copied ends with the recogniser. */
    @Override
    public void close() {
        isClosed = true;
    }
}
