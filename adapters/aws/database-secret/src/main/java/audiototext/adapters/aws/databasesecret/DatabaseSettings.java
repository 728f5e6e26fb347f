package audiototext.adapters.aws.databasesecret;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the database's user and password are found. */
@ConfigMapping(prefix = "audio-to-text")
public interface DatabaseSettings {

    /**
     * ARN or name of the secret in AWS Secrets Manager that holds {@code username} and {@code password} as JSON. Without
     * one they are {@code quarkus.datasource.username} and {@code quarkus.datasource.password}.
     */
    Optional<String> databaseSecret();
}
