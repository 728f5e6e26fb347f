package audiototext.bootstrap.embedded.health;

import audiototext.bootstrap.embedded.DataSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the data folder can be written to. */
@Readiness
@ApplicationScoped
public class StorageCheck implements HealthCheck {
    private final DataSettings settings;

    StorageCheck(DataSettings settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("storage");
        try {
            var probe = Files.createTempFile(settings.data(), "health", ".tmp");
            Files.write(probe, new byte[1]);
            Files.delete(probe);
            return answer.up().build();
        } catch (IOException e) {
            return answer.down().withData("failure", e.toString()).build();
        }
    }
}
