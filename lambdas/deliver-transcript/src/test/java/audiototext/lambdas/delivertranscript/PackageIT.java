package audiototext.lambdas.delivertranscript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.tests.awsstandins.lambda.FunctionZip;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the package: no more than the function needs. */
class PackageIT {
    private static final Path PACKAGE = Path.of("target", "function.zip");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vertx-web",
                "quarkus-vertx-http",
                "quarkus-rest",
                "quarkus-oidc",
                "h2",
                "flyway-core",
                "quarkus-flyway",
                "netty-nio-client",
                "onnxruntime",
                "mailer",
                "apache-client",
                "audiototext.adapters-speech",
                "audiototext.tests-aws-stand-ins"
            })
    void itCarriesNoSuchLibrary(String library) throws IOException {
        assertThat(FunctionZip.names(PACKAGE)).noneMatch(name -> name.matches(".*[/.]" + library + "-.*"));
    }

    @Test
    void itCarriesItsAdapters() throws IOException {
        assertThat(FunctionZip.names(PACKAGE))
                .anyMatch(name -> name.contains("adapters-database"))
                .anyMatch(name -> name.contains("adapters-aws-s3"))
                .anyMatch(name -> name.contains("adapters-aws-ses"))
                .anyMatch(name -> name.contains("adapters-aws-transcribe"));
    }
}
