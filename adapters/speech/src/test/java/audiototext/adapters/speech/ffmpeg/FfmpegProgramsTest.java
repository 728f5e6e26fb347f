package audiototext.adapters.speech.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FfmpegProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void theProgramsAreUnpackedOnce() throws IOException {
        var programs = FfmpegPrograms.unpack(folder);
        var unpacked = Files.getLastModifiedTime(programs.ffmpeg());

        assertThat(FfmpegPrograms.unpack(folder)).isEqualTo(programs);
        assertThat(Files.getLastModifiedTime(programs.ffmpeg())).isEqualTo(unpacked);
    }

    @Test
    void whatAnInterruptedStartHasLeftIsCompleted() throws IOException {
        var programs = FfmpegPrograms.unpack(folder);
        Files.delete(programs.ffprobe());
        Files.writeString(programs.ffprobe().resolveSibling("ffprobe.part"), "half");

        FfmpegPrograms.unpack(folder);

        assertThat(programs.ffprobe()).isExecutable();
    }

    @Test
    void theProgramsOfAnEarlierVersionAreRemoved() throws IOException {
        var earlier = Files.createDirectories(folder.resolve("ffmpeg-7.1-1.5.11"));
        Files.writeString(earlier.resolve("ffmpeg"), "old");

        FfmpegPrograms.unpack(folder);

        assertThat(earlier).doesNotExist();
    }

    /** Small server images have none of them. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void librariesForScreensAndMicrophonesAreNotNeeded() throws IOException {
        var programs = FfmpegPrograms.unpack(folder);
        try (var ffmpeg = Ffmpeg.in(folder);
                var child = ffmpeg.convert(
                        List.of("-f", "lavfi", "-i", "sine", "-f", "u8", "-"), AudioInput.NOTHING, line -> {})) {
            child.read(new byte[1], 0, 1);

            assertThat(Files.readString(Path.of("/proc/" + child.pid() + "/maps")))
                    .contains(programs.folder().resolve("libpulse.so.0").toString())
                    .doesNotContain("/usr/lib/x86_64-linux-gnu/libpulse", "libX11");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatIOException()
                .isThrownBy(() -> Ffmpeg.in(file.resolve("programs")))
                .withMessageContaining("cannot be unpacked into " + file)
                .withMessageContaining("must be writable");
    }

    @Test
    void programsThatDoNotRunAreReportedWithWhatToDo() throws IOException {
        var programs = FfmpegPrograms.unpack(folder);
        Files.delete(programs.folder().resolve("libavdevice.so.62"));
        Files.writeString(programs.folder().resolve("libavdevice.so.62"), "not a library");

        assertThatIOException()
                .isThrownBy(() -> Ffmpeg.in(folder))
                .withMessageContaining("does not run")
                .withMessageContaining("libavdevice")
                .withMessageContaining("install");
    }
}
