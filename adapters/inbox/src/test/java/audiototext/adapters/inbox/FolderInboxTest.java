package audiototext.adapters.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.user.Email;
import audiototext.domain.user.EmailAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInboxTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theNewestEmailComesFirst() throws IOException {
        inboxAt(NOON).send(email("first"));
        inboxAt(NOON.plusSeconds(60)).send(email("second"));
        assertThat(inboxAt(NOON).newest(10)).extracting(ReceivedEmail::id).containsExactly("second", "first");
    }

    @Test
    void noMoreEmailsAreListedThanAskedFor() throws IOException {
        inboxAt(NOON).send(email("first"));
        inboxAt(NOON.plusSeconds(60)).send(email("second"));
        assertThat(inboxAt(NOON).newest(1)).extracting(ReceivedEmail::id).containsExactly("second");
    }

    @Test
    void anEmailIsFoundWithItsAttachmentsAfterARestart() throws IOException {
        inboxAt(NOON).send(email("one"));
        var found = inboxAt(NOON).find("one").orElseThrow();
        assertThat(found.date()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(found.attachments()).containsExactly(new ReceivedEmail.Attachment("a.txt", "text/plain", "Grüße\n"));
    }

    @Test
    void aPathIsNotTakenForAnEmailsId() throws IOException {
        inboxAt(NOON).send(email("one"));
        assertThat(inboxAt(NOON).find("../" + folder.getFileName() + "/one")).isEmpty();
    }

    private FolderInbox inboxAt(Instant now) throws IOException {
        return new FolderInbox(folder, () -> now);
    }

    private static Email email(String id) {
        var attachment = new Email.Attachment("a.txt", "text/plain", "Grüße\n");
        return new Email(id, new EmailAddress("a@b.org"), "Hello", "text", "<p>html</p>", List.of(attachment));
    }
}
