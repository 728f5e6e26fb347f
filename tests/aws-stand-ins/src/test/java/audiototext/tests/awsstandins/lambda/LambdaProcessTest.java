package audiototext.tests.awsstandins.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LambdaProcessTest {
    private static final Path LOG = Path.of("target/functions/echo.log");

    private static LambdaProcess echo(Map<String, String> environment) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", "target/test-classes", EchoFunction.class.getName());
        return new LambdaProcess(command, environment, LOG);
    }

    @Test
    void givenAnEvent_thenTheFunctionGetsItAndItsAnswerComesBack() throws Exception {
        try (var echo = echo(Map.of())) {
            var answer = echo.invoke("grüße");
            assertThat(answer.succeeded()).isTrue();
            assertThat(answer.body()).isEqualTo("grüße");
            assertThat(echo.untilFirstNext()).isPositive().isLessThan(echo.since(answer));
        }
    }

    @Test
    void givenAnErrorIsReported_thenItIsAcceptedAndTheFunctionContinues() throws Exception {
        try (var echo = echo(Map.of())) {
            assertThat(echo.invoke("bad").succeeded()).isFalse();
            assertThat(echo.invoke("good").succeeded()).isTrue();
            assertThat(echo.log()).contains("accepted with 202");
        }
    }

    @Test
    void givenAFunctionCannotStart_thenItSaysWhy() throws Exception {
        try (var broken = echo(Map.of("BROKEN", "yes"))) {
            assertThatThrownBy(broken::untilFirstNext).hasStackTraceContaining("could not start: broken");
        }
    }

    @Test
    void givenTheProcessEnds_thenNoCallWaitsForIt() throws Exception {
        try (var gone = new LambdaProcess(List.of("false"), Map.of(), LOG)) {
            assertThatThrownBy(() -> gone.invoke("hello?")).hasStackTraceContaining("has ended");
        }
    }
}
