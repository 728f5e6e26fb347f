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
    private static final Email LETTER =
            new Email("plain", new EmailAddress("ada@example.org"), "Plain", "Text", "<p>Text", List.of());

    @RegisterExtension
    static final Ses SES = new Ses();

    @ParameterizedTest
    @CsvSource({"400, Throttling", "503, ServiceUnavailable", "500, InternalFailure"})
    void anEmailhatIsNotTakenOnceIsSentAgain(int status, String code) throws IOException {
        SES.proxy().once(call -> true, Ses.answer(status, code));
        SES.mail().send(LETTER);
        assertThat(SES.server().mails()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"400, Throttling", "503, ServiceUnavailable", "403, ExpiredToken"})
    void anEmailhatIsNeverTakenFailsForTheMoment(int status, String code) {
        SES.proxy().always(call -> true, Ses.answer(status, code));
        assertForTheMoment(SES.mail()).withMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MessageRejected", "InvalidParameterValue"})
    void anEmailhatSesRejectsIsRefusedAtOnce(String code) {
        SES.proxy().always(call -> true, Ses.answer(400, code));
        assertThatIOException()
                .isThrownBy(() -> SES.mail().send(LETTER))
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
    void whatTheOperatorHasToMendFailsForTheMomentAndTheMessageSaysWhatToCheck(String code, String hint) {
        SES.proxy().always(call -> true, Ses.answer(400, code));
        assertForTheMoment(SES.mail()).withMessageContaining(hint);
    }

    @Test
    void aServerThatNeverAnswersFailsForTheMoment() {
        SES.proxy().always(call -> true, new Fault.Silence());
        assertForTheMoment(SES.impatientMail()).withMessageContaining("does not answer in time");
    }

    @Test
    void aSlowServerIsWaitedFor() throws IOException {
        SES.proxy().always(call -> true, new Fault.Slowness(Duration.ofMillis(500)));
        SES.mail().send(LETTER);
        assertThat(SES.server().mails()).hasSize(1);
    }

    @Test
    void anEmailhoseAnswerIsLostIsNotSentAgainAtOnce() throws IOException {
        SES.proxy().always(call -> true, new Fault.LostAnswer());
        assertForTheMoment(SES.mail());
        assertThat(SES.server().mails()).hasSize(1);
    }

    @Test
    void noFailureTellsTheAddress() {
        SES.proxy()
                .once(call -> true, Ses.answer(400, "MessageRejected"))
                .once(call -> true, Ses.answer(403, "AccessDenied"))
                .always(call -> true, new Fault.HangUp());
        assertThat(List.of(traceOfFailure(), traceOfFailure(), traceOfFailure()))
                .noneMatch(trace -> trace.contains("ada@"));
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<IOException> assertForTheMoment(Mail mail) {
        return assertThatIOException().isThrownBy(() -> mail.send(LETTER)).isNotInstanceOf(Mail.MailRefused.class);
    }

    private static String traceOfFailure() {
        var trace = new StringWriter();
        catchThrowable(() -> SES.mail().send(LETTER)).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
