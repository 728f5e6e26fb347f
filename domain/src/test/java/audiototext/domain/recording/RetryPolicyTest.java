package audiototext.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private final RetryPolicy service = RetryPolicy.watching(Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT20S", "3, PT40S", "9, PT42M40S"})
    void thePauseDoublesWithEachTry(int tries, Duration pause) {
        assertThat(service.pauseAfter(tries)).isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({"10, PT1H", "11, PT1H", "1000000, PT1H"})
    void noPauseIsLongerThanAnHour(int tries, Duration pause) {
        assertThat(service.pauseAfter(tries)).isEqualTo(pause);
    }

    @Test
    void theFirstPauseIsNotLongerThanTheLongestEither() {
        var policy = new RetryPolicy(
                3, Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO, Duration.ZERO);

        assertThat(policy.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aPauseMayBeExactlyTheLongest() {
        var policy = new RetryPolicy(
                9, Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ZERO, Duration.ZERO, Duration.ZERO);

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(policy::pauseAfter))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(4));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "9, false", "10, true", "11, true"})
    void aStepIsGivenUpAfterTenTries(int tries, boolean exhausted) {
        assertThat(service.isExhausted(tries)).isEqualTo(exhausted);
    }

    /** A mail server that is down for an hour loses no email. */
    @Test
    void theTriesOfAStepTakeMoreThanAnHour() {
        var all = IntStream.range(1, service.maxTries())
                .mapToObj(service::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofMinutes(85), Duration.ofMinutes(86));
    }
}
