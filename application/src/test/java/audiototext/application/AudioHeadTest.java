package audiototext.application;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.sniffing.AudioSniffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AudioHeadTest {
    private static final OptionalLong UNKNOWN = OptionalLong.empty();
    private static final byte[] ADTS = stream("\u00FF\u00F1\u0050\u0080\u0019\u001F\u00FC" + "a".repeat(193));

    /** A slow upload must be in the list before the rest of it arrives. */
    @Test
    void noMoreIsReadThanTheKindIsRecognisedBy() throws IOException {
        assertThat(head(stream("RIFF....WAVEdata....")).bytes()).hasSize(AudioSniffer.FIRST_BYTES);
        assertThat(head(ADTS).bytes()).hasSizeLessThan(4 * 400);
    }

    @Test
    void aFileThatIsNotRecognisedIsReadToTheLimitAndNoFurther() throws IOException {
        assertThat(head(stream("Dear Sir or Madam, ")).bytes()).hasSize(AudioSniffer.MOST_BYTES);
    }

    @Test
    void aSmallFileIsReadWhole() throws IOException {
        var small = Arrays.copyOf(stream("RIFF....WAVEdata...."), 3000);

        var head = AudioHead.of(new ByteArrayInputStream(small), OptionalLong.of(small.length));

        assertThat(head.bytes()).isEqualTo(small);
        assertThat(head.length()).isEqualTo(3000);
    }

    @Test
    void theLengthOfAFileThatEndsIsKnown() throws IOException {
        assertThat(head(Arrays.copyOf(ADTS, 90)).length()).isEqualTo(90);
        assertThat(head(ADTS).length()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theHeadAndTheRestAreTheWholeAudio() throws IOException {
        var audio = new ByteArrayInputStream(ADTS);

        var head = AudioHead.of(audio, UNKNOWN);

        assertThat(head.followedBy(audio)).hasBinaryContent(ADTS);
    }

    private static AudioHead head(byte[] audio) throws IOException {
        return AudioHead.of(new ByteArrayInputStream(audio), UNKNOWN);
    }

    private static byte[] stream(String repeated) {
        return repeated.repeat(100_000 / repeated.length()).getBytes(StandardCharsets.ISO_8859_1);
    }
}
