package audiototext.adapters.aws.databasesecret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.credentials.CredentialsProvider;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Reads the user and password from the secret. The secret rotates, so nothing is cached. */
final class DatabaseSecret {
    private final SecretsManagerClient secrets;
    private final String id;
    private final ObjectMapper json = new ObjectMapper();

    DatabaseSecret(SecretsManagerClient secrets, String id) {
        this.secrets = secrets;
        this.id = id;
    }

    /** @throws IllegalStateException if the secret cannot be read, or lacks one of the two */
    Map<String, String> read() {
        try {
            var secret = json.readTree(
                    secrets.getSecretValue(request -> request.secretId(id)).secretString());
            if (!secret.path("username").isTextual() || !secret.path("password").isTextual()) {
                throw malformed();
            }
            return Map.of(
                    CredentialsProvider.USER_PROPERTY_NAME,
                            secret.get("username").textValue(),
                    CredentialsProvider.PASSWORD_PROPERTY_NAME,
                            secret.get("password").textValue());
        } catch (SdkException e) {
            throw new IllegalStateException("The database's secret " + id + " cannot be read.", e);
        } catch (JsonProcessingException e) {
            // Without the cause, which would quote the secret.
            throw malformed();
        }
    }

    private IllegalStateException malformed() {
        return new IllegalStateException(
                "The database's secret " + id + " is not JSON with a \"username\" and a \"password\".");
    }
}
