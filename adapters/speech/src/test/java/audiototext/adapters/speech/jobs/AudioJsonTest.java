package audiototext.adapters.speech.jobs;

import static audiototext.domain.data.Transcripts.silence;
import static audiototext.domain.data.Transcripts.transcript;
import static audiototext.domain.data.Transcripts.word;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudioJsonTest {
    private static final AudioFindings FILM = new AudioFindings(true, true, 2, 3);

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var outcome = new Completed(transcript(word("Hello.", 0)), Optional.of(Duration.ofMillis(1_250)), FILM);
        var file = new ByteArrayOutputStream();

        AudioJson.of(outcome).write(file);

        assertThat(read(file.toByteArray()).completed(outcome.transcript())).isEqualTo(outcome);
    }

    @Test
    void theFileOfAnEarlierReleaseIsRead() throws IOException {
        var earlier = "{\"lengthMs\":1250,\"findings\":{\"endsEarly\":true,\"damaged\":true,\"track\":2,\"tracks\":3,"
                + "\"silent\":false}}";

        assertThat(read(earlier.getBytes(UTF_8)).completed(silence()).findings())
                .isEqualTo(FILM);
    }

    private static AudioJson read(byte[] file) throws IOException {
        return AudioJson.read(new ByteArrayInputStream(file));
    }
}
