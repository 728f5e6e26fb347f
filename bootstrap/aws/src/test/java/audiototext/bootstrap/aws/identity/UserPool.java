package audiototext.bootstrap.aws.identity;

import audiototext.tests.awsstandins.CognitoServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A Cognito user pool, as far as its stand-in implements it. */
public class UserPool implements QuarkusTestResourceLifecycleManager {
    private static CognitoServer running;

    static CognitoServer running() {
        return running;
    }

    @Override
    public Map<String, String> start() {
        try {
            running = CognitoServer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var settings = new HashMap<String, String>();
        settings.put("auth-server-url", running.endpoint().toString());
        settings.put("client-id", running.clientId());
        settings.put("credentials.client-secret.value", "a secret of more than 32 characters, for cookies");
        // Cognito accepts the client either way, the stand-in only this way.
        settings.put("credentials.client-secret.method", "post");
        // What Cognito publishes for discovery.
        settings.put("discovery-enabled", "false");
        settings.put("authorization-path", "/oauth2/authorize");
        settings.put("token-path", "/oauth2/token");
        settings.put("jwks-path", running.keysPath());
        settings.put("token.issuer", running.issuer());
        settings.put("authentication.nonce-required", "false");
        var properties = new HashMap<String, String>();
        settings.forEach((name, value) -> properties.put("quarkus.oidc." + name, value));
        return properties;
    }

    @Override
    public void stop() {
        running.close();
    }
}
