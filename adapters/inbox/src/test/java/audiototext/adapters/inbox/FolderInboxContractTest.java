package audiototext.adapters.inbox;

import audiototext.domain.contract.MailContract;
import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FolderInboxContractTest extends MailContract {
    @TempDir
    Path folder;

    private final AtomicLong seconds = new AtomicLong();
    private FolderInbox inbox;

    @BeforeEach
    void open() throws IOException {
        inbox = new FolderInbox(folder, () -> Instant.ofEpochSecond(seconds.incrementAndGet()));
    }

    @Override
    protected Mail mail() {
        return inbox;
    }

    @Override
    protected List<Email> arrived() throws IOException {
        var emails = new java.util.ArrayList<>(
                inbox.newest(100).stream().map(FolderInboxContractTest::email).toList());
        Collections.reverse(emails);
        return emails;
    }

    @Override
    protected Mail outOfOrder() {
        try {
            var lost = new FolderInbox(folder.resolve("lost"), Instant::now);
            Files.delete(folder.resolve("lost/.incoming"));
            return lost;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    protected Optional<Mail> refusing() {
        return Optional.empty();
    }

    private static Email email(ReceivedEmail received) {
        return new Email(
                received.id(),
                new EmailAddress(received.to()),
                received.subject(),
                received.text(),
                received.html(),
                received.attachments().stream()
                        .map(a -> new Email.Attachment(a.name(), a.type(), a.content()))
                        .toList());
    }
}
