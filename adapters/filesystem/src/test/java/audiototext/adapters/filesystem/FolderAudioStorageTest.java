package audiototext.adapters.filesystem;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.contract.AudioStorageContract;
import audiototext.domain.port.AudioStorage;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.user.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAudioStorageTest extends AudioStorageContract {
    @TempDir
    Path root;

    private FolderAudioStorage storage;

    @BeforeEach
    void open() throws IOException {
        storage = new FolderAudioStorage(root);
    }

    @Override
    protected AudioStorage storage() {
        return storage;
    }

    @Test
    void theFileIsInsideTheFolderForAnyUserName() throws IOException {
        for (var name : new String[] {"../x", "..", ".", "/etc/passwd", "a\\..\\b", "ü".repeat(200)}) {
            var key = new AudioKey(name, LocalDate.of(2026, 1, 1), RecordingId.random(), AudioFormat.MP3);
            storage.store(
                    key, new Subject("s"), Language.AUTO, new ByteArrayInputStream(new byte[3]), OptionalLong.of(3));
            var file = storage.audioFile(key).normalize();
            assertThat(file).startsWith(root).exists();
            assertThat(root.relativize(file).getNameCount()).isEqualTo(4);
        }
    }

    @Test
    void halfWrittenFilesOfACrashAreDeletedAtTheNextStart() throws IOException {
        var leftover = Files.write(root.resolve(".incoming/half"), new byte[10]);
        new FolderAudioStorage(root);
        assertThat(leftover).doesNotExist();
    }
}
