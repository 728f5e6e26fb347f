package audiototext.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs AWS's own linter, which knows the properties of each resource. It is a Python program, so the test is skipped if
 * it is not installed.
 */
class LinterTest {
    private static final String LINTER = "cfn-lint";

    @Test
    void theLinterFindsNothing() throws Exception {
        assumeTrue(isInstalled(), LINTER + " is not installed (pip install cfn-lint), so the template is not linted");
        var linter = new ProcessBuilder(LINTER, Template.FILE.toString())
                .redirectErrorStream(true)
                .start();
        var findings = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(findings).isEmpty();
        assertThat(linter.waitFor()).isZero();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, LINTER)));
    }
}
