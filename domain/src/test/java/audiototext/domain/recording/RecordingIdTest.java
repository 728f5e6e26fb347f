package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingIdTest {
    private static final String CANONICAL = "123e4567-e89b-42d3-a456-426614174000";

    @Test
    void anIdIsReadInAnyCaseAndWrittenInLowerCase() {
        assertThat(RecordingId.parse(CANONICAL)).hasToString(CANONICAL);
        assertThat(RecordingId.parse(CANONICAL.toUpperCase())).hasToString(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", CANONICAL + "0", " " + CANONICAL, "123e4567e89b42d3a456426614174000"})
    void anotherTextIsRefused(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RecordingId.parse(text))
                .returns(CoreRefusal.MALFORMED_ID, Refused::refusal);
    }

    @Test
    void onlyTheCanonicalTextIsCanonical() {
        assertThat(RecordingId.ofCanonical(CANONICAL)).contains(RecordingId.parse(CANONICAL));
        assertThat(RecordingId.ofCanonical(CANONICAL.toUpperCase())).isEmpty();
    }

    @Test
    void randomIdsAreDifferentAndNotMadeFromAKey() {
        assertThat(RecordingId.random()).isNotEqualTo(RecordingId.random());
        assertThat(RecordingId.random().isMadeFromKey()).isFalse();
    }
}
