package audiototext.application;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests expect of a refused request. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .matches(refused -> refused.reason() == reason, reason.name());
    }
}
