package audiototext.adapters.aws.databasesecret;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the database's user and password come from. */
@ConfigMapping(prefix = "audio-to-text")
public interface DatabaseSettings {

    /**
     * ARN or name of the secret in AWS Secrets Manager that holds {@code username} and {@code password} as JSON. Without
     * one they are {@code quarkus.datasource.username} and {@code quarkus.datasource.password}.
     */
    Optional<String> databaseSecret();
}
