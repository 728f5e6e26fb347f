package audiototext.bootstrap.embedded;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;

/** Removes form uploads that a killed process left behind, before the first request comes. */
public class AbandonedUploads {
    void remove(@Observes StartupEvent started, DataSettings settings) throws IOException {
        var folder = DataFolder.uploads(settings.data());
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (var file : files) {
                    Files.delete(file);
                }
            }
        }
    }
}
