package audiototext.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedTest {
    private final Refused refused = new Refused(CoreRefusal.LANGUAGE_NOT_OFFERED, "tlh", 2);

    @Test
    void theMessageForLogsHasTheRefusalAndItsDetails() {
        assertThat(refused).hasMessage("LANGUAGE_NOT_OFFERED [tlh, 2]");
    }

    @Test
    void theDetailsAreTextsInTheirOrder() {
        assertThat(refused.details()).containsExactly("tlh", "2");
    }

    @Test
    void theReasonIsTheReasonOfTheRefusal() {
        assertThat(refused.reason()).isEqualTo(Refused.Reason.INVALID);
    }
}
