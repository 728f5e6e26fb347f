package audiototext.bootstrap.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID provider whose tokens have the claims that a test wants. Its sign-in page at once signs in the person that
 * the test has named. Its code works once, with the verifier of the challenge.
 */
public class Issuer implements QuarkusTestResourceLifecycleManager {
    public static final String CLIENT = "the-client";

    private static Issuer running;

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile SigningKey key = new SigningKey();
    private volatile Map<String, Object> person = Map.of();
    private volatile OptionalInt failure = OptionalInt.empty();
    private HttpServer server;

    public static Issuer running() {
        return running;
    }

    @Override
    public Map<String, String> start() {
        serve(0);
        running = this;
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.client-id",
                CLIENT,
                "quarkus.oidc.credentials.secret",
                "a secret of more than 32 characters, for the session's cookie");
    }

    private void serve(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        answer("/jwks", exchange -> json(exchange, key.published()));
        answer("/authorize", this::authorize);
        answer("/token", this::token);
        server.start();
    }

    private void answer(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            if (failure.isEmpty()) {
                handler.handle(exchange);
            } else {
                exchange.sendResponseHeaders(failure.getAsInt(), -1);
                exchange.close();
            }
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on nothing answers at its address. */
    public void goesAway() {
        server.stop(0);
    }

    /** From now on each of its answers is this status. */
    public void failsWith(int status) {
        failure = OptionalInt.of(status);
    }

    /** It is there, at the same address, and works. */
    public void isWell() {
        int port = server.getAddress().getPort();
        server.stop(0);
        failure = OptionalInt.empty();
        serve(port);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "end_session_endpoint": "%1$s/logout"}""".formatted(url());
    }

    /** Sets who signs in next, by the claims of the ID token. */
    public void signsIn(Map<String, Object> claims) {
        person = claims;
    }

    /** From now on it signs with another key and publishes only that one. */
    public void changesKey() {
        key = new SigningKey();
    }

    /** A token with these claims and, unless they say otherwise, with this issuer, valid for five minutes from now. */
    public String token(Map<String, Object> claims) {
        return token(claims, key);
    }

    /** The same, but signed with another key under this issuer's key id. */
    public String forged(Map<String, Object> claims) {
        return token(claims, new SigningKey().named(key.id()));
    }

    private String token(Map<String, Object> claims, SigningKey by) {
        long now = Instant.now().getEpochSecond();
        var all = new HashMap<String, Object>(Map.of("iss", url(), "iat", now, "exp", now + 300));
        all.putAll(claims);
        return Jwt.claims(all).jws().keyId(by.id()).sign(by.privateKey());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var claims = new HashMap<>(person);
        if (given.get("grant_type").equals("authorization_code")) {
            var asked = codes.remove(given.get("code"));
            if (asked == null || !SigningKey.sha256(given.get("code_verifier")).equals(asked.get("code_challenge"))) {
                exchange.sendResponseHeaders(400, -1);
                exchange.close();
                return;
            }
            claims.put("nonce", asked.get("nonce"));
        } else {
            claims.remove("exp");
        }
        json(exchange, """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "again", "token_type": "Bearer",
                 "expires_in": 300}""".formatted(token(Map.of("sub", "x")), token(claims)));
    }

    private static Map<String, String> parameters(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
