package audiototext.adapters.aws.databasesecret;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The user and password of each new connection to the database: from the secret if one is set, otherwise as configured.
 * Name this bean in {@code quarkus.datasource.credentials-provider}. A secret that cannot be read, or lacks one of the
 * two, is an {@link IllegalStateException}.
 */
@ApplicationScoped
@Unremovable
@Named("database")
public class DatabaseCredentials implements CredentialsProvider {
    /** Shorter than any wait for a connection. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(4);

    private final Optional<SecretsManagerClient> client;
    private final Optional<DatabaseSecret> secret;
    private final Map<String, String> configured = new HashMap<>();

    DatabaseCredentials(
            DatabaseSettings settings,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> userName,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.client = settings.databaseSecret().map(id -> client());
        this.secret =
                client.map(c -> new DatabaseSecret(c, settings.databaseSecret().orElseThrow()));
        userName.ifPresent(name -> configured.put(USER_PROPERTY_NAME, name));
        password.ifPresent(word -> configured.put(PASSWORD_PROPERTY_NAME, word));
    }

    private static SecretsManagerClient client() {
        return SecretsManagerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(limits -> limits.apiCallTimeout(LONGEST_CALL))
                .build();
    }

    @Override
    public Map<String, String> getCredentials(String provider) {
        return secret.map(DatabaseSecret::read).orElse(configured);
    }

    @PreDestroy
    void close() {
        client.ifPresent(SecretsManagerClient::close);
    }
}
