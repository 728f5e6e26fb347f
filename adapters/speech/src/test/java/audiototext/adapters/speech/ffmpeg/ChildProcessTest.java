package audiototext.adapters.speech.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.ffmpeg.ChildProcess.Excess;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a program that uses too much meets. */
@Timeout(20)
class ChildProcessTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final long MUCH = 200L * 1024 * 1024;
    private static final List<String> ENDLESS = List.of("-v", "error", "-f", "lavfi", "-i", "sine", "-f", "null", "-");
    private static final List<String> WAITING = List.of("-v", "error", "-i", "fd:", "-f", "f32le", "pipe:1");

    private static Ffmpeg ffmpeg;

    @BeforeAll
    static void open() throws IOException {
        ffmpeg = Ffmpeg.in(Path.of("target", "unpacked-programs"));
    }

    @AfterAll
    static void close() {
        ffmpeg.close();
    }

    @Test
    void processorTimeIsLimited() throws IOException {
        assertThat(excess(ENDLESS, new Limits(MUCH, Duration.ofMillis(300), LONG)))
                .contains(Excess.PROCESSOR_TIME);
    }

    @Test
    void memoryIsLimited() throws IOException {
        assertThat(excess(ENDLESS, new Limits(1024, LONG, LONG))).contains(Excess.MEMORY);
    }

    @Test
    void aProgramThatGivesNothingIsStopped() throws IOException {
        assertThat(excess(WAITING, new Limits(MUCH, LONG, Duration.ofMillis(300))))
                .contains(Excess.TIME);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void addressSpaceIsLimitedToo() throws IOException {
        var picture = List.of("-v", "error", "-f", "lavfi", "-i", "color=s=16000x16000", "-f", "null", "-");
        var complaints = Collections.synchronizedList(new ArrayList<String>());
        try (var child = ffmpeg.convert(picture, AudioInput.NOTHING, complaints::add)) {
            child.readAll(1);
            child.end();

            assertThat(complaints).anyMatch(Complaint::isLackOfMemory);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProgramKnowsNothingOfTheEnvironment() throws IOException {
        try (var child = ffmpeg.convert(WAITING, HangingInput.INSTANCE, line -> {})) {
            var environment = Path.of("/proc/" + child.pid() + "/environ");

            await().until(() -> Files.readString(environment).contains("LD_LIBRARY_PATH="));
            assertThat(Files.readString(environment)).doesNotContain("PATH=/usr", "HOME=");
        }
    }

    private static Optional<Excess> excess(List<String> arguments, Limits limits) throws IOException {
        try (var child = ffmpeg.convert(arguments, HangingInput.INSTANCE, limits, line -> {})) {
            child.readAll(1);
            assertThat(child.end()).isNotZero();
            return child.excess();
        }
    }

    /** An input that never comes. */
    private enum HangingInput implements AudioInput {
        INSTANCE;

        @Override
        public Redirect redirect() {
            return Redirect.PIPE;
        }

        @Override
        public void feed(OutputStream child) throws IOException {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
