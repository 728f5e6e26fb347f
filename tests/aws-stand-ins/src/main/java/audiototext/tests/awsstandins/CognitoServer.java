package audiototext.tests.awsstandins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The stand-in for Amazon Cognito: cognito-local in its own process, with one user pool and one client. People sign in
 * with address and password at {@code /oauth2/authorize}. It has no discovery, ignores nonces and checks no secret.
 * Methods that call it throw {@link IOException} if it does not answer with 200.
 */
public final class CognitoServer implements AutoCloseable {
    /** The code that every user would get by mail. */
    public static final String CODE = "123456";

    private static final Pattern PORT = Pattern.compile("running on http://127\\.0\\.0\\.1:(\\d+)");
    private static final String ADDRESS = "email";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerProcess process;
    private final String pool;
    private final String client;

    private CognitoServer(ServerProcess process) throws IOException {
        this.process = process;
        Map<String, Object> settings = Map.of(
                "PoolName", "people",
                "UsernameAttributes", List.of(ADDRESS),
                "AutoVerifiedAttributes", List.of(ADDRESS));
        pool = call("CreateUserPool", settings).at("/UserPool/Id").asText();
        client = call("CreateUserPoolClient", Map.of("UserPoolId", pool, "ClientName", "web"))
                .at("/UserPoolClient/ClientId")
                .asText();
    }

    /** Starts a server without users on a free port; its files are under {@code target}. */
    public static CognitoServer start() throws IOException {
        var program = Path.of(StandInFiles.of("node_modules/cognito-local/lib/bin/start.js"));
        var environment = Map.of("HOST", "127.0.0.1", "PORT", "0", "CODE", CODE);
        var files = Path.of("target", "cognito", UUID.randomUUID().toString());
        return new CognitoServer(new ServerProcess(PORT, List.of("node", program.toString()), environment, files));
    }

    public URI endpoint() {
        return process.endpoint();
    }

    /** The issuer in its tokens. It has the configured port 0, not the port that the server chose. */
    public String issuer() {
        return "http://127.0.0.1:0/" + pool;
    }

    /** The path of its keys, below the endpoint. */
    public String keysPath() {
        return "/" + pool + "/.well-known/jwks.json";
    }

    public String clientId() {
        return client;
    }

    /** From now on, users return to this address after the sign-in. */
    public void leadsBackTo(URI address) throws IOException {
        change(Map.of("CallbackURLs", List.of(address.toString())));
    }

    private void change(Map<String, ?> settings) throws IOException {
        var changed = new HashMap<String, Object>(settings);
        changed.putAll(Map.of("UserPoolId", pool, "ClientId", client));
        call("UpdateUserPoolClient", changed);
    }

    /** How long new ID tokens are valid from now on. */
    public void idTokensLastFor(Duration time) throws IOException {
        var units = Map.of("IdToken", "seconds");
        var settings = Map.of("IdTokenValidity", time.toSeconds(), "TokenValidityUnits", units);
        change(settings);
    }

    /** @return the subject of the new user, who can sign in once the address is confirmed */
    public String signUp(String address, String password) throws IOException {
        Map<String, Object> person = Map.of("ClientId", client, "Username", address, "Password", password);
        return call("SignUp", person).get("UserSub").asText();
    }

    /** As in Cognito itself, the address then counts as verified. */
    public void confirm(String address, String code) throws IOException {
        call("ConfirmSignUp", Map.of("ClientId", client, "Username", address, "ConfirmationCode", code));
        var verified = List.of(attribute(ADDRESS, address), attribute("email_verified", "true"));
        call("AdminUpdateUserAttributes", Map.of("UserPoolId", pool, "Username", address, "UserAttributes", verified));
    }

    /** A user who forgot the password gets a code and chooses another password. */
    public void chooseAnother(String password, String address) throws IOException {
        call("ForgotPassword", Map.of("ClientId", client, "Username", address));
        call(
                "ConfirmForgotPassword",
                Map.of("ClientId", client, "Username", address, "ConfirmationCode", CODE, "Password", password));
    }

    private static Map<String, String> attribute(String name, String value) {
        return Map.of("Name", name, "Value", value);
    }

    /** An access token for a user who gives the password to this client directly. */
    public String accessToken(String address, String password) throws IOException {
        var parameters = Map.of("USERNAME", address, "PASSWORD", password);
        Map<String, Object> signIn =
                Map.of("ClientId", client, "AuthFlow", "USER_PASSWORD_AUTH", "AuthParameters", parameters);
        return call("InitiateAuth", signIn)
                .at("/AuthenticationResult/AccessToken")
                .asText();
    }

    private JsonNode call(String operation, Map<String, Object> body) throws IOException {
        var request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(operation + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
