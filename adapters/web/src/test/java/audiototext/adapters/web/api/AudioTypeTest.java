package audiototext.adapters.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import audiototext.domain.recording.AudioFormat;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioTypeTest {
    static Stream<String> declared() {
        return Stream.concat(
                Arrays.stream(AudioFormat.values()).flatMap(format -> format.mediaTypes().stream()),
                Stream.of("audio/x-of-tomorrow", "VIDEO/QuickTime", "application/octet-stream"));
    }

    @ParameterizedTest
    @MethodSource("declared")
    void eachTypeOfTheListIsTaken(String type) {
        var parts = List.of(type.split("/"));

        assertThatCode(() -> AudioType.check(new MediaType(parts.get(0), parts.get(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingTypeIsTaken() {
        assertThatCode(() -> AudioType.check(null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "image/png", "application/json", "application/pdf", "multipart/form-data"})
    void whatIsClearlySomethingElseIsRefused(String type) {
        var parts = List.of(type.split("/"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> AudioType.check(new MediaType(parts.get(0), parts.get(1))))
                .matches(refused -> refused.reason() == Reason.UNSUPPORTED_TYPE);
    }
}
