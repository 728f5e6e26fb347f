package audiototext.adapters.web.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.web.testing.RefusalsContract;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Failure;
import audiototext.domain.error.Refusal;
import audiototext.domain.error.Refused;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RefusalsTest extends RefusalsContract {
    /** Hopeless audio is refused in the words of a failure, which the test below compares. */
    @Override
    protected Stream<Refusal> refusals() {
        return Stream.<Refusal>concat(Arrays.stream(CoreRefusal.values()), Arrays.stream(WebRefusal.values()))
                .filter(refusal -> refusal != CoreRefusal.HOPELESS_AUDIO);
    }

    @Test
    void aLanguageThatIsNotUnderstoodIsNamedInTheReadersLanguage() {
        var refused = new Refused(CoreRefusal.LANGUAGE_NOT_OFFERED, "cy", "auto, en, fr");

        assertThat(Refusals.message(refused, Locale.ENGLISH)).contains("Welsh (cy)", "auto, en, fr");
        assertThat(Refusals.message(refused, Locale.FRENCH)).contains("gallois (cy)", "auto, en, fr");
    }

    @Test
    void theOnlyLanguageIsNamedInTheReadersLanguage() {
        var refused = new Refused(CoreRefusal.LANGUAGE_NOT_OFFERED, "fr", "en");

        assertThat(Refusals.message(refused, Locale.ENGLISH)).contains("French (fr)", "English (en) only");
        assertThat(Refusals.message(refused, Locale.FRENCH)).contains("français (fr)", "anglais (en)");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAID")
    void hopelessAudioIsRefusedInTheWordsOfItsFailure(Failure.Cause cause) {
        var failure = Failure.of(cause, 4);
        var refused = new Refused(CoreRefusal.HOPELESS_AUDIO, failure);

        assertThat(Refusals.message(refused, Locale.ENGLISH)).isEqualTo(Failures.message(failure, Locale.ENGLISH));
        assertThat(Refusals.message(refused, Locale.FRENCH)).isEqualTo(Failures.message(failure, Locale.FRENCH));
    }
}
