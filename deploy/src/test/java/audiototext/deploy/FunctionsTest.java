package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the functions are packaged and run. */
class FunctionsTest {
    private final Template template = Template.deployed();

    @ParameterizedTest
    @CsvSource({"StartTranscription, start-transcription", "DeliverTranscript, deliver-transcript"})
    void aFunctionIsThePackageOfItsModule(String function, String module) {
        assertThat(template.properties(function))
                .containsEntry("CodeUri", "../lambdas/" + module + "/target/function.zip");
    }

    @Test
    void functionsBringTheirOwnRuntime() {
        assertThat(template.globals()).containsEntry("Runtime", "provided.al2023");
    }

    @Test
    void functionsRunOnTheArchitectureThatTheyWereBuiltFor() {
        assertThat(template.globals()).containsEntry("Architectures", List.of("x86_64"));
        assertThat(Template.deployedWith(Map.of("Architecture", "arm64")).globals())
                .containsEntry("Architectures", List.of("arm64"));
    }

    @ParameterizedTest
    @CsvSource({"StartTranscription, StartTranscriptionLogs", "DeliverTranscript, DeliverTranscriptLogs"})
    void theLogsOfAFunctionAreKeptForAMonth(String function, String logs) {
        assertThat(Tree.at(template.properties(function), "LoggingConfig", "LogGroup"))
                .isEqualTo(logs);
        assertThat(template.properties(logs)).containsEntry("RetentionInDays", 30);
    }
}
