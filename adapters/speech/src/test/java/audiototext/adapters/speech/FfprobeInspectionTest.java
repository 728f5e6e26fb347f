package audiototext.adapters.speech;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.adapters.speech.jobs.FfprobeInspection;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.contract.AudioInspectionContract;
import audiototext.domain.error.Failure;
import audiototext.domain.error.Failure.Cause;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SpeechTest
class FfprobeInspectionTest extends AudioInspectionContract {
    private static final long FIVE_HOURS = 5 * 3600L * 2 * 16_000;

    private final Recogniser recogniser;
    private final Map<RecordingId, Path> audio = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    FfprobeInspectionTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeEach
    void wait(Recogniser loading) throws Exception {
        loading.models();
    }

    @Override
    protected AudioInspection inspection() {
        return new FfprobeInspection(recogniser, submission -> audio.get(submission.id()));
    }

    @Override
    protected Submission speech() {
        return recording(Speech.file("sentence.ogg"));
    }

    @Override
    protected Submission silentFilm() {
        return recording(Speech.file("silent-film.webm"));
    }

    @Test
    void fiveHoursAreTooLong() throws IOException {
        var file = Files.write(folder.resolve("long.wav"), WavHeader.pcm16(FIVE_HOURS));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(WavHeader.LENGTH + FIVE_HOURS);
        }

        assertThat(inspection().problem(recording(file))).contains(Failure.of(Cause.TOO_LONG, 4));
    }

    @Test
    void aRateThatIsNoneOfSoundIsTooCostly() throws IOException {
        var file = WavHeader.withRate(folder.resolve("1-hz.wav"), 1);

        assertThat(inspection().problem(recording(file))).contains(Failure.of(Cause.TOO_COSTLY));
    }

    @Test
    void textIsUnreadable() throws IOException {
        var file = Files.writeString(folder.resolve("diary.mp3"), "Dear diary");

        assertThat(inspection().problem(recording(file))).contains(Failure.of(Cause.UNREADABLE));
    }

    @Test
    void nothingIsSaidWithoutFfmpeg() throws Exception {
        try (var broken = Recogniser.loadInBackground(Speech.FILES.withMoonshine(folder))) {
            var idle = new FfprobeInspection(broken, submission -> audio.get(submission.id()));

            assertThatIOException().isThrownBy(() -> idle.problem(speech())).withMessageContaining("not ready");
        }
    }

    private Submission recording(Path file) {
        var recording = aRecording().transcribing();
        audio.put(recording.id(), file);
        return recording.submission();
    }
}
