package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.speech.ffmpeg.AudioInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes speech as a file of any kind that FFmpeg can write. */
final class Encoder {
    private static final List<String> PICTURE =
            List.of("-f", "lavfi", "-i", "testsrc=size=160x120:rate=25:duration=7", "-map", "1:v", "-map", "0:a");

    private Encoder() {}

    /**
     * Encodes the sentence {@link Speech#QUEUE}.
     *
     * @param target its extension tells the container
     * @param options how the sound is encoded, as options of FFmpeg that are separated by spaces
     */
    static Path sound(Path target, String options) throws IOException {
        return encode(0, List.of(), target, options);
    }

    /** The same with a moving test picture of seven seconds as the first track. */
    static Path film(Path target, String options) throws IOException {
        return film(target, 0, options);
    }

    /** @param start when the sound begins, in seconds */
    static Path film(Path target, int start, String options) throws IOException {
        return encode(start, PICTURE, target, options);
    }

    private static Path encode(int start, List<String> others, Path target, String options) throws IOException {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-v", "error"));
        arguments.addAll(List.of("-itsoffset", String.valueOf(start), "-i", "fd:"));
        arguments.addAll(others);
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of("-strict", "experimental", "-y", "file:" + target));
        var complaints = new ArrayList<String>();
        var speech = AudioInput.of(Speech.caseFile("bw64_refused.wav"));
        try (var encoder = Decoders.FFMPEG.convert(arguments, speech, complaints::add)) {
            encoder.allow(Duration.ofMinutes(1));
            assertThat(encoder.end()).as("%s", complaints).isZero();
        }
        return target;
    }
}
