import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a later version must find in the folder, as expected.json holds it. */
final class ExpectedContent {
    static final ObjectMapper JSON = new ObjectMapper();

    final Recordings recordings;
    final ObjectNode content = JSON.createObjectNode().put("password", Person.PASSWORD);

    ExpectedContent(Recordings recordings) {
        this.recordings = recordings;
    }

    /** Asks the application while it runs. */
    void readFromApi() throws Exception {
        var accounts = content.putArray("accounts");
        recordings.owners.values().stream().distinct().forEach(owner -> accounts.add(owner.email));
        for (var entry : recordings.owners.entrySet()) {
            content.withArray("/recordings").add(read(entry.getKey(), entry.getValue()));
        }
        recordings.removed.forEach(id -> content.withArray("/removed").add(id.toString()));
        for (var mail : recordings.folder.mails()) {
            content.withArray("/mails").add(mail);
        }
    }

    private ObjectNode read(UUID id, Person owner) throws Exception {
        var recording = JSON.createObjectNode().put("owner", owner.email);
        recording.set("json", owner.recording(id));
        if (recordings.audio.containsKey(id)) {
            var hash = MessageDigest.getInstance("SHA-256").digest(recordings.audio.get(id));
            recording.put("audio", HexFormat.of().formatHex(hash));
        }
        var text = owner.get("/" + id + "/transcript?format=txt");
        if (text.statusCode() == 200) {
            recording.put("tag", text.headers().firstValue("ETag").orElseThrow());
            recording.put("text", text.body());
            var original = "/" + id + "/transcript?wording=heard&format=";
            recording.put("original", owner.get(original + "txt").body());
            recording.set("words", JSON.readTree(owner.get(original + "json").body()));
        }
        return recording;
    }

    void unconfirmed(Person person) {
        content.putObject("unconfirmed").put("email", person.email).put("code", person.lastCode);
    }

    void forgotten(Person person) throws Exception {
        content.putObject("forgotten").put("email", person.email).put("code", person.resetCode());
    }

    void left(Person... people) {
        addEmails("left", people);
    }

    void leaving(Person... people) {
        addEmails("leaving", people);
    }

    private void addEmails(String name, Person... people) {
        var emails = content.putArray(name);
        for (var person : people) {
            emails.add(person.email);
        }
    }

    /** What the API does not say, from the tables of the killed application: the attempt, and which mail has to be sent. */
    void readFromTables() throws Exception {
        var byId = new LinkedHashMap<String, ObjectNode>();
        content.get("recordings").forEach(r -> byId.put(r.get("json").get("id").asText(), (ObjectNode) r));
        recordings.folder.readRecordings(row -> add(row, byId));
    }

    private static void add(ResultSet row, Map<String, ObjectNode> byId) throws Exception {
        var id = row.getString("id");
        var recording = byId.get(id);
        if (recording == null) {
            return;
        }
        var status = row.getString("status");
        if (!status.equals(recording.get("json").get("status").asText())) {
            throw new IllegalStateException("changed after it was asked for: " + recording);
        }
        recording.put("attempt", row.getInt("attempt"));
        recording.put("tries", row.getInt("tries"));
        recording.put("claimed", row.getString("claimed_until") != null);
        if (row.getString("failure") != null) {
            recording.put("cause", row.getString("failure"));
        }
        if (row.getString("due_at") != null && !status.equals("UPLOADING")) {
            var kind = status.equals("FAILED") ? "failure-" : "transcript-";
            recording.put("pending", kind + id + "-" + row.getInt("attempt"));
        }
    }

    void requireNotTranscribed(UUID id) {
        for (var recording : content.get("recordings")) {
            if (recording.at("/json/id").asText().equals(id.toString())
                    && recording.at("/json").has("transcribedAt")) {
                throw new IllegalStateException("a recording was transcribed too quickly; run it again");
            }
        }
    }

    void write(Path file) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        var states = new TreeMap<String, Integer>();
        for (var recording : content.get("recordings")) {
            var state = recording.at("/json/status").asText()
                    + (recording.at("/json").has("transcribedAt") ? " transcribed" : "")
                    + (recording.has("pending") ? " pending" : "")
                    + (recording.path("claimed").asBoolean() ? " claimed" : "")
                    + " " + recording.path("cause").asText();
            states.merge(state, 1, Integer::sum);
        }
        states.forEach((state, count) -> System.out.println(count + "\t" + state));
        System.out.println(
                content.get("recordings").size() + " recordings, " + content.get("mails").size() + " mails");
    }
}
