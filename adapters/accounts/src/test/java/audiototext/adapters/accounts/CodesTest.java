package audiototext.adapters.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import audiototext.domain.error.Refused;
import audiototext.domain.error.Refused.Reason;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CodesTest extends AccountsFixture {
    private static final Duration INSTANT = Duration.ofMillis(1);

    @Test
    void aCodeIsValidForFifteenMinutes() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(Duration.ofMinutes(15).minus(INSTANT));

        assertThatCode(() -> accounts.confirm(ada, mailedCode(ada))).doesNotThrowAnyException();
    }

    @Test
    void afterFifteenMinutesACodeIsNoLongerValid() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(Duration.ofMinutes(15));

        assertThat(refusalOf(() -> accounts.confirm(ada, mailedCode(ada))).reason())
                .isEqualTo(Reason.INVALID);
    }

    @Test
    void theFifthTryMaySucceed() {
        accounts.register(ada, PASSWORD, ENGLISH);
        tryWrongCodes(4);

        assertThatCode(() -> accounts.confirm(ada, mailedCode(ada))).doesNotThrowAnyException();
    }

    @Test
    void afterFiveWrongTriesTheRightCodeNoLongerWorks() {
        accounts.register(ada, PASSWORD, ENGLISH);
        tryWrongCodes(5);

        assertThat(refusalOf(() -> accounts.confirm(ada, mailedCode(ada)))).hasMessageContaining("WRONG_CODE");
    }

    @Test
    void afterFiveWrongTriesANewCodeWorks() {
        accounts.register(ada, PASSWORD, ENGLISH);
        tryWrongCodes(5);
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, ENGLISH);

        assertThatCode(() -> accounts.confirm(ada, mailedCode(ada))).doesNotThrowAnyException();
    }

    @Test
    void afterTenWrongTriesWithinAnHourTheAddressMustWait() {
        accounts.register(ada, PASSWORD, ENGLISH);
        tryWrongCodes(5);
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, ENGLISH);
        tryWrongCodes(5);
        clock.advance(CodeRow.PAUSE);
        accounts.resendCode(ada, ENGLISH);

        assertThat(refusalOf(() -> accounts.confirm(ada, mailedCode(ada)))).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY);
            assertThat(refusal).hasMessageContaining("TOO_MANY_TRIES [58]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦", "123456\u0000"})
    void anythingButSixDigitsCostsNoTry(String text) {
        accounts.register(ada, PASSWORD, ENGLISH);
        for (int i = 0; i < 6; i++) {
            assertThat(refusalOf(() -> accounts.confirm(ada, text))).hasMessageContaining("MALFORMED_CODE");
        }

        assertThatCode(() -> accounts.confirm(ada, mailedCode(ada))).doesNotThrowAnyException();
    }

    @Test
    void anotherCodeCanBeRequestedAfterSixtySeconds() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(Duration.ofSeconds(60));
        accounts.resendCode(ada, ENGLISH);

        assertThat(emailsTo(ada)).hasSize(2);
    }

    @Test
    void anEarlierRequestIsRefusedWithTheSecondsToWait() {
        accounts.register(ada, PASSWORD, ENGLISH);
        clock.advance(Duration.ofSeconds(17).plus(INSTANT));

        assertThat(refusalOf(() -> accounts.resendCode(ada, ENGLISH))).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY);
            assertThat(refusal).hasMessageContaining("CODE_TOO_SOON [43]");
        });
    }

    @Test
    void aCodeIsStoredOnlyAsAHash() {
        accounts.register(ada, PASSWORD, ENGLISH);
        var stored = new AccountStore().takeTry(ada, CodeRow.Purpose.REGISTRATION, clock.instant());

        assertThat(stored)
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("$2").doesNotContain(mailedCode(ada)));
    }

    @Test
    void onlyFiveOfManySimultaneousTriesAreChecked() throws Exception {
        accounts.register(ada, PASSWORD, ENGLISH);
        var store = new AccountStore();

        var looks = atOnce(
                20,
                () -> store.takeTry(ada, CodeRow.Purpose.REGISTRATION, clock.instant())
                        .isPresent());

        assertThat(looks).filteredOn(look -> look).hasSize(CodeRow.TRIES);
    }

    @Test
    void onlyOneOfManySimultaneousConfirmationsOpensTheAccount() throws Exception {
        accounts.register(ada, PASSWORD, ENGLISH);
        var code = mailedCode(ada);

        var opened = atOnce(5, () -> succeeds(() -> accounts.confirm(ada, code)));

        assertThat(opened).containsOnlyOnce(true);
    }

    @Test
    void onlyOneOfManySimultaneousResetsChangesThePassword() throws Exception {
        var before = openAccount(ada, PASSWORD);
        accounts.forgotPassword(ada, ENGLISH);
        var code = mailedCode(ada);

        atOnce(5, () -> succeeds(() -> accounts.resetPassword(ada, code, OTHER_PASSWORD)));

        assertThat(accounts.find(before.subject()).orElseThrow().sessionVersion())
                .isEqualTo(before.sessionVersion() + 1);
    }

    @Test
    void onlyOneOfManySimultaneousRegistrationsIsMailed() throws Exception {
        var taken = atOnce(10, () -> succeeds(() -> accounts.register(ada, PASSWORD, ENGLISH)));

        assertThat(taken).containsOnlyOnce(true);
        assertThat(emailsTo(ada)).hasSize(1);
    }

    private void tryWrongCodes(int times) {
        for (int i = 0; i < times; i++) {
            refusalOf(() -> accounts.confirm(ada, otherThan(mailedCode(ada))));
        }
    }

    private static boolean succeeds(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(int times, Callable<Boolean> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = IntStream.range(0, times).mapToObj(i -> call).toList();
            return threads.invokeAll(calls).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
