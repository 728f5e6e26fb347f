package audiototext.bootstrap.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives each application that is started for tests an empty data folder and a port of its own. */
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
        // What is left under target helps to understand a failure; mvn clean removes it.
    }
}
