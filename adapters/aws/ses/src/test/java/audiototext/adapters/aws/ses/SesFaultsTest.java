package audiototext.adapters.aws.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import audiototext.tests.awsstandins.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SesFaultsTest {
    private static final Email EMAIL =
            new Email("plain", new EmailAddress("ada@example.org"), "Plain", "Text", "<p>Text", List.of());

    @RegisterExtension
    static final Ses SES = new Ses();

    @ParameterizedTest
    @CsvSource({"400, Throttling", "503, ServiceUnavailable", "500, InternalFailure"})
    void anEmailThatIsNotAcceptedOnceIsSentAgain(int status, String code) throws IOException {
        SES.proxy().once(call -> true, Ses.answer(status, code));
        SES.mail().send(EMAIL);
        assertThat(SES.server().mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"400, Throttling", "503, ServiceUnavailable", "403, ExpiredToken"})
    void anEmailThatIsNeverAcceptedFailsForNow(int status, String code) {
        SES.proxy().always(call -> true, Ses.answer(status, code));
        assertFailsForNow(SES.mail()).withMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MessageRejected", "InvalidParameterValue"})
    void anEmailThatSesRejectsIsRefusedAtOnce(String code) {
        SES.proxy().always(call -> true, Ses.answer(400, code));
        assertThatIOException()
                .isThrownBy(() -> SES.mail().send(EMAIL))
                .isInstanceOf(Mail.MailRefused.class)
                .withMessageContaining(code);
        assertThat(SES.proxy().calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MailFromDomainNotVerifiedException, audio-to-text.mail-sender",
        "ConfigurationSetDoesNotExist, audio-to-text.mail-configuration-set",
        "AccountSendingPausedException, paused",
        "AccessDenied, ses:SendRawEmail"
    })
    void anErrorThatTheOperatorHasToFixFailsForNowAndSaysWhatToCheck(String code, String hint) {
        SES.proxy().always(call -> true, Ses.answer(400, code));
        assertFailsForNow(SES.mail()).withMessageContaining(hint);
    }

    @Test
    void aServerThatNeverAnswersFailsForNow() {
        SES.proxy().always(call -> true, new Fault.Silence());
        assertFailsForNow(SES.impatientMail()).withMessageContaining("does not answer in time");
    }

    @Test
    void aSlowServerIsWaitedFor() throws IOException {
        SES.proxy().always(call -> true, new Fault.Slowness(Duration.ofMillis(500)));
        SES.mail().send(EMAIL);
        assertThat(SES.server().mails()).hasSize(1);
    }

    @Test
    void anEmailWhoseAnswerIsLostIsNotSentAgainAtOnce() throws IOException {
        SES.proxy().always(call -> true, new Fault.LostAnswer());
        assertFailsForNow(SES.mail());
        assertThat(SES.server().mails()).hasSize(1);
    }

    @Test
    void noFailureNamesTheAddress() {
        SES.proxy()
                .once(call -> true, Ses.answer(400, "MessageRejected"))
                .once(call -> true, Ses.answer(403, "AccessDenied"))
                .always(call -> true, new Fault.HangUp());
        assertThat(List.of(traceOfFailure(), traceOfFailure(), traceOfFailure()))
                .noneMatch(trace -> trace.contains("ada@"));
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<IOException> assertFailsForNow(Mail mail) {
        return assertThatIOException().isThrownBy(() -> mail.send(EMAIL)).isNotInstanceOf(Mail.MailRefused.class);
    }

    private static String traceOfFailure() {
        var trace = new StringWriter();
        catchThrowable(() -> SES.mail().send(EMAIL)).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
