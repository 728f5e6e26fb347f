package audiototext.adapters.oidc;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells trouble of the provider, which cannot be reached or fails, from a token or a session that it refuses. */
final class ProviderTrouble {
    private ProviderTrouble() {}

    static boolean isIn(Throwable failure) {
        return find(failure).isPresent();
    }

    /** The cause that a log should name; it quotes no token. */
    static Optional<Throwable> find(Throwable failure) {
        if (failure instanceof OIDCException) {
            // The provider's configuration is not available; what is refused arrives wrapped in another exception.
            return Optional.of(failure);
        }
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .filter(ProviderTrouble::isTrouble)
                .findFirst();
    }

    private static boolean isTrouble(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof VertxException
                // Quarkus passes on the cause of a failed call, and a closed connection has none.
                || cause instanceof NullPointerException;
    }
}
