package audiototext.bootstrap.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A new data folder for each start of the application. */
public class EmptyDataFolder implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            var target = Files.createDirectories(Path.of("target"));
            var folder = Files.createTempDirectory(target, "data-");
            return Map.of("audio-to-text.data", folder.toAbsolutePath().toString(), "quarkus.http.test-port", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The folder stays under target, where it helps to examine a failed test.
    }
}
