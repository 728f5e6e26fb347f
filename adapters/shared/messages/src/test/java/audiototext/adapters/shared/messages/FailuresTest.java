package audiototext.adapters.shared.messages;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.error.Failure.Cause;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FailuresTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAID")
    void everyCauseHasAMessageInEachLanguageWithItsDetail(Cause cause) {
        var failure = new Failure(cause, "41");

        var english = Failures.message(failure, Locale.ENGLISH);
        var french = Failures.message(failure, Locale.FRENCH);

        assertThat(english).isNotBlank();
        assertThat(french).isNotBlank().isNotEqualTo(english);
        assertThat(french.contains("41")).isEqualTo(english.contains("41"));
    }

    @Test
    void audioThatIsTooCostlyToDecodeIsToBeExportedInAnotherFormat() {
        var failure = Failure.of(Cause.TOO_COSTLY);

        assertThat(Failures.message(failure, Locale.ENGLISH)).contains("export it as MP3 or WAV");
        assertThat(Failures.message(failure, Locale.FRENCH)).contains("l’exporter en MP3 ou en WAV");
    }

    @Test
    void aMessageFromBeforeThereWereCausesIsShownUnchanged() {
        var old = Failure.parse("The audio is damaged.");

        assertThat(Failures.message(old, Locale.FRENCH)).isEqualTo("The audio is damaged.");
    }
}
