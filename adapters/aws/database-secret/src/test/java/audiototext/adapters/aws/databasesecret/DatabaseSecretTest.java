package audiototext.adapters.aws.databasesecret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSecretTest {
    private SecretsServer server;
    private DatabaseSecret secret;

    @BeforeEach
    void start() throws IOException {
        server = new SecretsServer();
        secret = new DatabaseSecret(server.client(), "database");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void userAndPasswordAreReadAndOtherFieldsAreIgnored() {
        server.holds("{\\\"username\\\": \\\"ada\\\", \\\"password\\\": \\\"old\\\", \\\"engine\\\": \\\"mysql\\\"}");

        assertThat(secret.read()).isEqualTo(Map.of("user", "ada", "password", "old"));
    }

    @Test
    void aChangedPasswordIsReadAtOnce() {
        server.holds("{\\\"username\\\": \\\"ada\\\", \\\"password\\\": \\\"old\\\"}");
        secret.read();
        server.holds("{\\\"username\\\": \\\"ada\\\", \\\"password\\\": \\\"new\\\"}");

        assertThat(secret.read()).containsEntry("password", "new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush-hush", "{\\\"username\\\": \\\"ada\\\"}", "{\\\"password\\\": \\\"hush-hush\\\"}"})
    void aMalformedSecretIsReportedByNameAndNeverQuoted(String content) {
        server.holds(content);

        assertThatThrownBy(secret::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("database")
                .hasMessageContaining("\"password\"")
                .satisfies(e -> assertThat(printed(e)).doesNotContain("hush-hush"));
    }

    @Test
    void aSecretThatMayNotBeReadIsReportedByName() {
        server.refuses();

        assertThatThrownBy(secret::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("database")
                .hasMessageContaining("cannot be read");
    }

    private static String printed(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
