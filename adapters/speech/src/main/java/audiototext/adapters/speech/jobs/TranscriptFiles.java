package audiototext.adapters.speech.jobs;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.adapters.shared.transcriptjson.TranscriptJson;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The output of the jobs: files {@code {id}.json} in a folder, each written whole or not at all. */
final class TranscriptFiles {
    private static final System.Logger LOG = System.getLogger(TranscriptFiles.class.getName());

    private final Path folder;

    TranscriptFiles(Path folder) {
        this.folder = folder;
    }

    void write(Transcript transcript) throws IOException {
        Files.createDirectories(folder);
        var unfinished = unfinished(transcript.recordingId());
        try (var stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            TranscriptJson.write(transcript, stream);
        }
        Files.move(
                unfinished,
                file(transcript.recordingId()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file that is not a transcript, as a power failure may leave it, so that the job runs again. */
    Optional<Transcript> read(RecordingId id) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file(id)))) {
            return Optional.of(TranscriptJson.read(stream));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (MalformedTranscript e) {
            LOG.log(Level.WARNING, "The transcript of recording {0} is damaged and will be made again: {1}", id, e);
            delete(id);
            return Optional.empty();
        }
    }

    void delete(RecordingId id) throws IOException {
        Files.deleteIfExists(unfinished(id));
        Files.deleteIfExists(file(id));
    }

    private Path file(RecordingId id) {
        return folder.resolve(id + ".json");
    }

    private Path unfinished(RecordingId id) {
        return folder.resolve(id + ".json.part");
    }
}
