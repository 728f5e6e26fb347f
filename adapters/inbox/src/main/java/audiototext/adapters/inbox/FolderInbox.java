package audiototext.adapters.inbox;

import audiototext.domain.port.Mail;
import audiototext.domain.user.Email;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Mail that stays on this machine: each email is a JSON file in a folder. Sending the same email again changes nothing.
 */
public final class FolderInbox implements Mail {
    private final Path folder;
    private final Path incoming;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param folder created if it does not exist
     * @throws IOException if it can be neither created nor written to
     */
    public FolderInbox(Path folder, InstantSource clock) throws IOException {
        this.folder = folder;
        this.incoming = Files.createDirectories(folder.resolve(".incoming"));
        this.clock = clock;
        removeLeftovers();
    }

    /** What a killed process had not finished writing. */
    private void removeLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (var leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    @Override
    public void send(Email email) throws IOException {
        var file = file(email.id());
        if (Files.exists(file)) {
            return;
        }
        var now = clock.instant();
        var whole = incoming.resolve(UUID.randomUUID().toString());
        try {
            Files.write(whole, json.writeValueAsBytes(ReceivedEmail.of(email, now)));
            Files.setLastModifiedTime(whole, FileTime.from(now));
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /**
     * The newest emails, newest first.
     *
     * @param limit the maximum number of emails
     */
    public List<ReceivedEmail> newest(int limit) throws IOException {
        var found = new ArrayList<Path>();
        try (var emails = Files.newDirectoryStream(folder, "*.json")) {
            emails.forEach(found::add);
        }
        var received = new ArrayList<ReceivedEmail>();
        for (var file : newestFirst(found).subList(0, Math.min(limit, found.size()))) {
            received.add(read(file));
        }
        return received;
    }

    private static List<Path> newestFirst(List<Path> found) throws IOException {
        record Dated(Path file, FileTime date) {}
        var dated = new ArrayList<Dated>();
        for (var file : found) {
            dated.add(new Dated(file, Files.getLastModifiedTime(file)));
        }
        dated.sort(Comparator.comparing(Dated::date).reversed());
        return dated.stream().map(Dated::file).toList();
    }

    /** The email with this id; empty if there is none, and for anything that is not an id. */
    public Optional<ReceivedEmail> find(String id) throws IOException {
        if (!id.matches(Email.ID_FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private ReceivedEmail read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return json.readValue(in, ReceivedEmail.class);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }
}
