package audiototext.tests.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * The parts of an OpenID provider that an API's tokens need: its configuration, its key, and tokens valid for an hour.
 */
final class Issuer implements AutoCloseable {
    static final String CLIENT = "the-client";

    private final KeyPair key = generated();
    private final HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);

    Issuer() throws IOException {
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/jwks", exchange -> answer(exchange, keys()));
        server.start();
    }

    private static KeyPair generated() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of a user with a verified address. */
    String token(String subject) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"%s","sub":"%s","azp":"%s","aud":"account","typ":"Bearer","preferred_username":"%s",\
                "email":"%s@example.org","email_verified":true,"iat":%d,"exp":%d}""".formatted(url(), subject, CLIENT, subject, subject, now, now + 3600);
        var signed = base64("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + base64(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/logout"}""".formatted(url());
    }

    private String keys() {
        var modulus = ((RSAPublicKey) key.getPublic()).getModulus().toByteArray();
        // Without the leading byte that marks it as positive.
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"1\",\"e\":\"AQAB\",\"n\":\""
                + base64(Arrays.copyOfRange(modulus, 1, modulus.length)) + "\"}]}";
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
