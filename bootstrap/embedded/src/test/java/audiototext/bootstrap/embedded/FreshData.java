package audiototext.bootstrap.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives each application that tests start an empty data folder and its own port. */
public class FreshData implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var folders = Files.createDirectories(Path.of("target", "test-data"));
            var data = Files.createTempDirectory(folders, "data").toAbsolutePath();
            return Map.of("audio-to-text.data", data.toString(), "quarkus.http.test-port", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The data stays under target, where it helps to understand a failure; mvn clean removes it.
    }
}
