package audiototext.adapters.oidc;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/**
 * Makes failures of the provider's answers that mean trouble. Quarkus does not tell them from those that refuse a token.
 */
// Quarkus looks it up while it runs, which the build does not see.
@Unremovable
@ApplicationScoped
public class ProviderAnswers implements OidcResponseFilter {
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        int status = answer.statusCode();
        return status >= 500 || status == TOO_MANY_REQUESTS
                ? Uni.createFrom().failure(new IOException("the identity provider answers with status " + status))
                : Uni.createFrom().voidItem();
    }
}
