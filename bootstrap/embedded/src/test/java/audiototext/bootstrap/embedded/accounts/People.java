package audiototext.bootstrap.embedded.accounts;

import static org.awaitility.Awaitility.await;

import audiototext.adapters.inbox.FolderInbox;
import audiototext.adapters.inbox.ReceivedEmail;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** People who each have their own address and read their mail. */
@Singleton
class People {
    static final String PASSWORD = "correct horse battery";

    private static final Pattern CODE = Pattern.compile("^ *([0-9]{6})$", Pattern.MULTILINE);

    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReference<String> ada = new AtomicReference<>();
    private final FolderInbox inbox;
    private final DataSource database;

    People(FolderInbox inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    /** An unused address; all have the same length. */
    String stranger() {
        return "person%03d@example.org".formatted(count.incrementAndGet());
    }

    /** An address with an account, the same one for all tests, so that none may change its password. */
    String ada() throws IOException {
        if (ada.get() == null) {
            ada.set(member());
        }
        return ada.get();
    }

    /** A new address with an account. */
    String member() throws IOException {
        var email = stranger();
        var browser = new Browser();
        browser.send("/register", Map.of("email", email, "password", PASSWORD));
        browser.send("/confirm", Map.of("email", email, "code", codeFor(email, "is your code")));
        return email;
    }

    /** Skips the minute in which no other code can be requested. */
    void haveWaited() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update account_codes set asked_at = asked_at - interval '2' minute")) {
            update.executeUpdate();
        }
    }

    Browser signedIn(String email) {
        var browser = new Browser();
        browser.send("/sign-in", Map.of("email", email, "password", PASSWORD));
        return browser;
    }

    /** The code in the newest email with that subject, once it has arrived. */
    String codeFor(String email, String subject) {
        var text = await().atMost(Duration.ofMinutes(1))
                .until(() -> newest(email, subject), Optional::isPresent)
                .orElseThrow()
                .text();
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in: " + text);
        }
        return code.group(1);
    }

    private Optional<ReceivedEmail> newest(String email, String subject) throws IOException {
        return emailsTo(email).stream()
                .filter(message -> message.subject().contains(subject))
                .findFirst();
    }

    List<ReceivedEmail> emailsTo(String email) throws IOException {
        return inbox.newest(1000).stream()
                .filter(message -> message.to().equals(email))
                .toList();
    }
}
