import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The recordings that were submitted, in that order: whose they are, what their audio was, and which are gone again. */
final class Recordings {
    final Application application;
    final DataFolder folder;
    final Map<UUID, Person> owners = new LinkedHashMap<>();
    final Map<UUID, byte[]> audio = new LinkedHashMap<>();
    final List<UUID> removed = new ArrayList<>();

    Recordings(Application application, DataFolder folder) {
        this.application = application;
        this.folder = folder;
    }

    UUID submit(Person owner, String name, byte[] bytes) throws Exception {
        var id = UUID.randomUUID();
        owner.put(id, name, bytes);
        owners.put(id, owner);
        audio.put(id, bytes);
        return id;
    }

    /** Sends the first half of the audio; returns when the application has begun to store it. */
    Socket beginUpload(Person owner, String name, byte[] bytes) throws Exception {
        var id = UUID.randomUUID();
        var socket = new Socket("localhost", application.port);
        var head = "PUT /api/recordings/" + id + "?name=" + Person.encoded(name) + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: audio/amr\r\nAuthorization: " + owner.authorization() + "\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes, 0, bytes.length / 2);
        socket.getOutputStream().flush();
        Await.until("the upload", () -> status(owner, id).equals("UPLOADING"));
        owners.put(id, owner);
        return socket;
    }

    List<UUID> of(Person owner) {
        return owners.keySet().stream().filter(id -> owners.get(id) == owner).toList();
    }

    List<UUID> lastOf(Person owner, int many) {
        var all = of(owner);
        return all.subList(all.size() - many, all.size());
    }

    void markRemoved(UUID id) {
        owners.remove(id);
        removed.add(id);
    }

    void markAllRemoved(Person owner) {
        of(owner).forEach(this::markRemoved);
    }

    void awaitStatus(UUID id, String status) throws Exception {
        Await.until(status + " of " + id, () -> status(owners.get(id), id).equals(status));
    }

    void awaitEnd(UUID id) throws Exception {
        Await.until("the end of " + id, () -> !status(owners.get(id), id).equals("TRANSCRIBING"));
    }

    void awaitTranscript(UUID id) throws Exception {
        Await.until("the transcript", () -> owners.get(id).recording(id).has("transcribedAt"));
    }

    void awaitProgress(UUID id) throws Exception {
        Await.until("progress", () -> owners.get(id).recording(id).path("secondsDone").asDouble() > 0);
    }

    private static String status(Person owner, UUID id) throws Exception {
        return owner.recording(id).path("status").asText();
    }

    Path audioFile(UUID id) throws IOException {
        return folder.audioFile(id, of(owners.get(id)));
    }
}
