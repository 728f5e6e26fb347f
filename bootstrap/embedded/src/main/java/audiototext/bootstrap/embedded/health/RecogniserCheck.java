package audiototext.bootstrap.embedded.health;

import audiototext.adapters.speech.models.Recogniser;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the recogniser is loaded; it takes a few seconds after the start. */
@Readiness
@ApplicationScoped
public class RecogniserCheck implements HealthCheck {
    private final Recogniser recogniser;

    RecogniserCheck(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("recogniser").status(recogniser.isReady());
        recogniser.failure().ifPresent(failure -> answer.withData("failure", failure));
        return answer.build();
    }
}
