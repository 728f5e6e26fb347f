package audiototext.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.AudioContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MeasuredAudioTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    /** The hash of "abc" from FIPS 180-2, appendix B.1. */
    private static final AudioContent CONTENT_OF_ABC =
            new AudioContent(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private final List<AudioContent> reported = new ArrayList<>();

    @Test
    void audioReadToItsEndIsCountedAndHashed() throws IOException {
        var audio = measured(OptionalLong.empty());

        audio.readAllBytes();

        assertThat(audio.content()).isEqualTo(CONTENT_OF_ABC);
    }

    @Test
    void audioReadByteByByteIsCountedAndHashedTheSame() throws IOException {
        var audio = measured(OptionalLong.empty());

        while (audio.read() >= 0) {
            assertThat(reported).isEmpty();
        }

        assertThat(audio.content()).isEqualTo(CONTENT_OF_ABC);
    }

    @Test
    void theEndIsReportedOnce() throws IOException {
        var audio = measured(OptionalLong.of(3));

        audio.readAllBytes();
        audio.readAllBytes();

        assertThat(reported).containsExactly(CONTENT_OF_ABC);
    }

    @Test
    void aReaderThatStopsAtTheAnnouncedLengthHasReachedTheEnd() throws IOException {
        measured(OptionalLong.of(3)).readNBytes(3);

        assertThat(reported).containsExactly(CONTENT_OF_ABC);
    }

    @Test
    void audioLongerThanAnnouncedIsNotRead() {
        assertThatIOException().isThrownBy(() -> {
            var audio = measured(OptionalLong.of(2));
            audio.readNBytes(2);
            audio.read();
        });
    }

    @Test
    void anyByteIsReadAsItIs() throws IOException {
        var audio = new MeasuredAudio(
                new ByteArrayInputStream(new byte[] {0, 0x7F, (byte) 0x80, (byte) 0xFF}),
                OptionalLong.empty(),
                c -> {});

        assertThat(new int[] {audio.read(), audio.read(), audio.read(), audio.read(), audio.read()})
                .containsExactly(0, 0x7F, 0x80, 0xFF, -1);
    }

    @Test
    void aReaderDoesNotGetTheLastBytesOfAudioThatIsRefusedAtItsEnd() {
        var audio = new MeasuredAudio(new ByteArrayInputStream(ABC), OptionalLong.of(3), content -> {
            throw new Refused(CoreRefusal.ID_TAKEN);
        });

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> audio.read(new byte[3], 0, 3));
    }

    @Test
    void audioThatWasNotReadToItsEndHasNoContent() throws IOException {
        var audio = measured(OptionalLong.empty());

        audio.readNBytes(2);

        assertThatIllegalStateException().isThrownBy(audio::content);
    }

    @Test
    void noByteCanBeSkippedOrReadTwice() {
        var audio = measured(OptionalLong.empty());

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> audio.skip(1));
        assertThat(audio.markSupported()).isFalse();
    }

    @Test
    void audioOfMoreThanTwoGigabytesIsRefusedAsSoonAsItIsSeen() {
        var endless = new MeasuredAudio(new InBigSteps(), OptionalLong.empty(), reported::add);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> {
                    while (endless.read() >= 0) {
                        assertThat(reported).isEmpty();
                    }
                })
                .matches(refused -> refused.reason() == Refused.Reason.TOO_LARGE);
    }

    private MeasuredAudio measured(OptionalLong length) {
        return new MeasuredAudio(new ByteArrayInputStream(ABC), length, reported::add);
    }

    /** Two single bytes, then claims to have read as much as a stream can claim, so that the test is fast. */
    private static final class InBigSteps extends InputStream {
        private int small = 2;

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return small-- > 0 ? 1 : Integer.MAX_VALUE;
        }
    }
}
