package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.port.ListeningCopies;
import audiototext.domain.recording.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ListeningCopies} must do. */
public abstract class ListeningCopiesContract {

    protected abstract ListeningCopies copies();

    /** A transcribed recording that every browser plays. */
    protected abstract Recording playable() throws IOException;

    /** A transcribed recording that some browser cannot play. */
    protected abstract Recording unplayable() throws IOException;

    /** A transcribed recording whose copy cannot be made at the moment, for example because the disk is full. */
    protected abstract Recording troubled() throws IOException;

    @Test
    void audioThatBrowsersPlayGetsNoCopy() throws IOException {
        assertThat(copyOf(playable())).isEmpty();
    }

    /** The box of an MP4 file that names its type comes first. */
    @Test
    void audioThatBrowsersDoNotPlayGetsACopyInMp4() throws IOException {
        try (var copy = copyOf(unplayable()).orElseThrow()) {
            var start = new String(copy.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(start.substring(4)).startsWith("ftyp");
        }
    }

    @Test
    void twoCopiesOfTheSameAudioCanBeOpenAtATime() throws IOException {
        var recording = unplayable();
        try (var first = copyOf(recording).orElseThrow();
                var second = copyOf(recording).orElseThrow()) {
            assertThat(first.readAllBytes()).hasSameSizeAs(second.readAllBytes());
        }
    }

    @Test
    void troubleIsReportedAsTrouble() throws IOException {
        var recording = troubled();

        assertThatIOException().isThrownBy(() -> copyOf(recording));
    }

    private Optional<InputStream> copyOf(Recording recording) throws IOException {
        return copies().copyOf(recording.submission(), recording.progress().audio());
    }
}
