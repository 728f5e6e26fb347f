package audiototext.bootstrap.aws;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The claims of Cognito's tokens. */
public final class Cognito {
    private Cognito() {}

    /** What its ID tokens say about a person, with the client as the audience. */
    public static Map<String, Object> idToken(String subject) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("aud", Issuer.CLIENT);
        claims.put("token_use", "id");
        claims.put("cognito:username", "name-of-" + subject);
        claims.put("email", subject + "@example.org");
        claims.put("email_verified", true);
        claims.put("auth_time", Instant.parse("2026-11-24T08:00:00Z").getEpochSecond());
        return claims;
    }

    /** What its access tokens say: no audience and no address, but the client and the use. */
    public static Map<String, Object> accessToken(String subject) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("client_id", Issuer.CLIENT);
        claims.put("token_use", "access");
        claims.put("username", "name-of-" + subject);
        return claims;
    }

    public static Map<String, Object> with(Map<String, Object> claims, String claim, Object value) {
        var changed = new HashMap<>(claims);
        changed.put(claim, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> claims, String claim) {
        var changed = new HashMap<>(claims);
        changed.remove(claim);
        return changed;
    }
}
