package audiototext.adapters.speech;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.jobs.LocalTranscription;
import audiototext.adapters.speech.jobs.TranscriptionListener;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.error.Failure.Cause;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.Submission;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.TranscriptionOutcome.Failed;
import audiototext.domain.transcript.TranscriptionOutcome.InProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small files that cost a decoder gigabytes or minutes. */
@SpeechTest
class BombsTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long MOST_MEMORY = 200L * 1024 * 1024;

    private final Recogniser recogniser;
    private final Map<RecordingId, Path> audio = new ConcurrentHashMap<>();
    private LocalTranscription transcription;

    @TempDir
    private Path folder;

    BombsTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @BeforeEach
    void open() throws Exception {
        recogniser.models();
        transcription = new LocalTranscription(
                recogniser, submission -> audio.get(submission.id()), folder.resolve("transcripts"), new Silence(), 2);
    }

    @AfterEach
    void close() {
        transcription.close();
    }

    @ParameterizedTest
    @EnumSource
    void aBombIsRefusedSoonAndTakesLittleMemory(Bomb bomb) throws Exception {
        var recording = recording(bomb.in(folder));

        try (var memory = new ChildMemory()) {
            transcription.start(recording);
            await().atMost(SOON).until(() -> hasEnded(recording));

            assertThat(transcription.outcome(recording.id()))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.reason().cause()).isEqualTo(bomb.cause()));
            assertThat(memory.peak()).isLessThan(MOST_MEMORY);
        }
    }

    @Test
    void aNoteIsTranscribedWhileBombsAreRefusedBesideIt() throws Exception {
        var bombs = EnumSet.allOf(Bomb.class).stream()
                .map(bomb -> recording(bomb.in(folder)))
                .toList();
        for (var bomb : bombs.subList(0, 2)) {
            transcription.start(bomb);
        }
        var note = recording(Speech.file("sentence.ogg"));

        transcription.start(note);

        await().atMost(Duration.ofSeconds(10)).until(() -> hasEnded(note));
        assertThat(transcription.outcome(note.id())).isInstanceOf(Completed.class);
    }

    private boolean hasEnded(Submission recording) throws IOException {
        return !(transcription.outcome(recording.id()) instanceof InProgress);
    }

    private Submission recording(Path file) {
        var recording = aRecording().transcribing();
        audio.put(recording.id(), file);
        return recording.submission();
    }

    /** The bombs, and why each is refused. */
    enum Bomb {
        /** An index that claims 85 million samples: FFmpeg alone takes 3.5 GB for it. */
        MANY_SAMPLES(Cause.DAMAGED) {
            @Override
            Path in(Path folder) {
                return Speech.file("85-million-samples.mp4");
            }
        },
        /** A picture of 16,000 x 16,000 points: a decoder takes 0.7 GB for it. */
        LARGE_PICTURE(Cause.NO_SOUND_TRACK) {
            @Override
            Path in(Path folder) {
                return LargePicture.asTrackIn(folder.resolve("picture.mkv"));
            }
        },
        /** Each sample becomes 16,000: 34 s of processor time for 200 kB. */
        ONE_HERTZ(Cause.TOO_COSTLY) {
            @Override
            Path in(Path folder) {
                return WavHeader.withRate(folder.resolve("1-hz.wav"), 1);
            }
        };

        private final Cause cause;

        Bomb(Cause cause) {
            this.cause = cause;
        }

        Cause cause() {
            return cause;
        }

        abstract Path in(Path folder);
    }

    private static final class Silence implements TranscriptionListener {
        @Override
        public void progressed(RecordingId id) {
            // Only the outcome matters.
        }

        @Override
        public void finished(RecordingId id) {
            // Only the outcome matters.
        }
    }
}
