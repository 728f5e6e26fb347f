package audiototext.adapters.speech.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AudioCodecsTest {
    private static final int LONGEST_ANSWER = 1 << 20;

    /** A line of {@code ffmpeg -codecs} about a codec of sound with a decoder, the decoders in order of preference. */
    private static final Pattern DECODABLE = Pattern.compile("(?m)^ D.A\\S+ (\\S+)(?:.*\\(decoders: ([^ )]+).*)?.*$");

    /** FFmpeg opens the decoder that it prefers, and refuses the file if that is not on the white list. */
    @Test
    void theDecoderThatFfmpegPrefersIsOnTheWhiteList() throws IOException {
        var whiteList = List.of(AudioCodecs.whiteLists().get("codec_whitelist").split(","));
        var preferred = preferredDecoders();
        preferred.keySet().removeIf(codec -> !AudioCodecs.canDecode(codec));

        assertThat(preferred).hasSizeGreaterThan(90);
        assertThat(whiteList).containsAll(preferred.values());
    }

    private static Map<String, String> preferredDecoders() throws IOException {
        var arguments = List.of("-hide_banner", "-v", "error", "-codecs");
        try (var ffmpeg = Ffmpeg.in(Path.of("target", "unpacked-programs"));
                var child = ffmpeg.convert(arguments, AudioInput.NOTHING, line -> {})) {
            var answer = new String(child.readAll(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return DECODABLE
                    .matcher(answer)
                    .results()
                    .collect(Collectors.toMap(line -> line.group(1), AudioCodecsTest::preferredDecoder));
        }
    }

    /** None is listed where it has the codec's name. */
    private static String preferredDecoder(MatchResult line) {
        return line.group(2) == null ? line.group(1) : line.group(2);
    }
}
