package audiototext.adapters.speech.jobs;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.adapters.shared.transcriptjson.TranscriptJson;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The output of the jobs: files {@code {id}.json} with the transcripts, and {@code {id}.audio.json} with what was found
 * out about the audio. Each is written whole or not at all, the transcript last.
 */
final class TranscriptFiles {
    private static final System.Logger LOG = System.getLogger(TranscriptFiles.class.getName());

    private final Path folder;

    TranscriptFiles(Path folder) {
        this.folder = folder;
    }

    void write(Completed outcome) throws IOException {
        Files.createDirectories(folder);
        var transcript = outcome.transcript();
        var id = transcript.recordingId();
        write(audio(id), stream -> AudioJson.of(outcome).write(stream));
        write(file(id), stream -> TranscriptJson.write(transcript, stream));
    }

    private static void write(Path file, Content content) throws IOException {
        var unfinished = unfinished(file);
        try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            content.write(stream);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file that is not a transcript, as a power failure may leave it, so that the job runs again. */
    Optional<Completed> read(RecordingId id) throws IOException {
        try {
            var transcript = transcript(id);
            return transcript.isPresent() ? Optional.of(audioJson(id).completed(transcript.get())) : Optional.empty();
        } catch (MalformedTranscript e) {
            LOG.log(Level.WARNING, "The transcript of recording {0} is damaged and will be made again: {1}", id, e);
            delete(id);
            return Optional.empty();
        }
    }

    private Optional<Transcript> transcript(RecordingId id) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file(id)))) {
            return Optional.of(TranscriptJson.read(stream));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Earlier releases wrote none. */
    private AudioJson audioJson(RecordingId id) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(audio(id)))) {
            return AudioJson.read(stream);
        } catch (NoSuchFileException e) {
            return AudioJson.UNKNOWN;
        }
    }

    void delete(RecordingId id) throws IOException {
        for (var file : new Path[] {file(id), audio(id)}) {
            Files.deleteIfExists(unfinished(file));
            Files.deleteIfExists(file);
        }
    }

    private Path file(RecordingId id) {
        return folder.resolve(id + ".json");
    }

    private Path audio(RecordingId id) {
        return folder.resolve(id + ".audio.json");
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Writes the content of a file. */
    private interface Content {
        void write(OutputStream target) throws IOException;
    }
}
