package audiototext.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

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
    /** Of "abc", as FIPS 180-2 gives it in its appendix B.1. */
    private static final AudioContent CONTENT_OF_ABC =
            new AudioContent(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private final List<AudioContent> told = new ArrayList<>();

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
            assertThat(told).isEmpty();
        }

        assertThat(audio.content()).isEqualTo(CONTENT_OF_ABC);
    }

    @Test
    void theEndIsToldOnce() throws IOException {
        var audio = measured(OptionalLong.of(3));

        audio.readAllBytes();
        audio.readAllBytes();

        assertThat(told).containsExactly(CONTENT_OF_ABC);
    }

    @Test
    void aReaderWhoStopsAtTheAnnouncedLengthHasReachedTheEnd() throws IOException {
        measured(OptionalLong.of(3)).readNBytes(3);

        assertThat(told).containsExactly(CONTENT_OF_ABC);
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
    void audioOfMoreThanTwoGigabytesIsRefusedAsSoonAsItIsSeen() {
        var endless = new MeasuredAudio(new InBigSteps(), OptionalLong.empty(), told::add);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> {
                    while (endless.read() >= 0) {
                        assertThat(told).isEmpty();
                    }
                })
                .matches(refused -> refused.reason() == Refused.Reason.TOO_LARGE);
    }

    private MeasuredAudio measured(OptionalLong length) {
        return new MeasuredAudio(new ByteArrayInputStream(ABC), length, told::add);
    }

    /** Two bytes one by one, then claims to have read as much as a stream can claim to, as no test wants to wait. */
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
