package audiototext.web.pages;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The style sheet under an address that changes with its content, so that browsers keep it and later pages paint without
 * asking for it again.
 */
@Named
@Singleton
public class StyleSheet {
    private static final String PATH = "/css/style.css";

    /** Earlier than what sets the header for all assets, because what was added first is asked last when headers leave. */
    private static final int PRIORITY = 1000;

    private final String version = version();

    /** Path and version. */
    public String getAddress() {
        return PATH + "?v=" + version;
    }

    void register(@Observes Filters filters) {
        filters.register(this::letBrowsersKeep, PRIORITY);
    }

    private void letBrowsersKeep(RoutingContext request) {
        var call = request.request();
        // Who develops changes the sheet without a restart, which alone would change the version.
        if (PATH.equals(call.path())
                && version.equals(call.getParam("v"))
                && !LaunchMode.current().isDev()) {
            request.addHeadersEndHandler(leaving ->
                    request.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"));
        }
        request.next();
    }

    private static String version() {
        try (var sheet = StyleSheet.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(sheet.readAllBytes());
            return new BigInteger(1, digest).toString(Character.MAX_RADIX).substring(0, 12);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the style sheet cannot be read", e);
        }
    }
}
