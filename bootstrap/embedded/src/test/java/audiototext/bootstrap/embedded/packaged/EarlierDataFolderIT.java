package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A data folder that an earlier version left when it was killed: this version opens it, is killed over it, opens it
 * again, and nothing in it is lost or done twice.
 */
@Tag("kill")
class EarlierDataFolderIT {
    private static final String NAME = "/earlier/data-2026-11-30";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static JsonNode expected;
    private static PackagedApplication application;

    /** When all that was left to do was done. */
    private static Map<String, JsonNode> mails;

    @BeforeAll
    static void openKillAndOpenAgain() throws IOException, InterruptedException {
        try (var file = EarlierDataFolderIT.class.getResourceAsStream(NAME + ".json")) {
            expected = JSON.readTree(file);
        }
        application = new PackagedApplication("earlier");
        unpack(application.data());
        application.start();
        var longest = recordings()
                .filter(EarlierDataFolderIT::awaitsTranscript)
                .filter(recording -> recording.at("/json/secondsDone").asDouble() > 0)
                .findFirst()
                .orElseThrow();
        PackagedApplication.await("work")
                .until(() -> now(longest).path("secondsDone").asDouble() > 0);
        application.kill();
        application.start();
        PackagedApplication.await("the end of all work").until(EarlierDataFolderIT::nothingIsLeftToDo);
        mails = mails();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(EarlierDataFolderIT.class.getResourceAsStream(NAME + ".zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    Files.setLastModifiedTime(file, entry.getLastModifiedTime());
                }
            }
        }
    }

    private static boolean nothingIsLeftToDo() throws IOException, InterruptedException {
        for (var recording : recordings().filter(EarlierDataFolderIT::isPending).toList()) {
            if (now(recording).path("status").asText().equals("TRANSCRIBING")) {
                return false;
            }
        }
        return mails().keySet().containsAll(mailsToCome())
                && receipts(mails()).size() == leavers().size();
    }

    @Test
    void everyAccountCanSignIn() throws Exception {
        for (var email : texts("accounts")) {
            var person = person(email);
            person.signIn();
            assertThat(person.page("/recordings").statusCode()).as(email).isEqualTo(200);
        }
    }

    @Test
    void everyRecordingIsListedToItsOwnerAlone() throws Exception {
        var uploads = recordings()
                .filter(EarlierDataFolderIT::isUpload)
                .map(EarlierDataFolderIT::id)
                .toList();
        for (var email : texts("accounts")) {
            var listed = StreamSupport.stream(
                            JSON.readTree(get(email, "?limit=200").body())
                                    .get("recordings")
                                    .spliterator(),
                            false)
                    .map(recording -> recording.get("id").asText())
                    .filter(id -> !uploads.contains(id));
            var kept = recordings()
                    .filter(recording -> recording.get("owner").asText().equals(email) && !isUpload(recording))
                    .map(EarlierDataFolderIT::id);
            assertThat(listed).as(email).containsExactlyInAnyOrderElementsOf(kept.toList());
        }
    }

    @Test
    void whatHadComeToItsEndIsAsItWas() throws Exception {
        var settled = recordings()
                .filter(recording -> !isPending(recording) && !isUpload(recording))
                .toList();
        assertThat(settled.size()).isGreaterThan(70);
        for (var recording : settled) {
            assertThat(withoutWords(now(recording))).isEqualTo(withoutWords(recording.get("json")));
        }
    }

    /** Later versions may say a failure in other words. */
    private static JsonNode withoutWords(JsonNode recording) {
        return ((ObjectNode) recording.deepCopy()).without("failure");
    }

    @Test
    void eachFailureIsToldInItsWords() throws Exception {
        var words = new HashMap<String, Set<String>>();
        for (var recording :
                recordings().filter(r -> !isPending(r) && r.has("cause")).toList()) {
            words.computeIfAbsent(recording.get("cause").asText(), cause -> new HashSet<>())
                    .add(now(recording).get("failure").asText());
        }
        assertThat(words).hasSizeGreaterThan(8).containsEntry("It was not to be.", Set.of("It was not to be."));
        words.remove("It was not to be.");
        assertThat(words.values()).allSatisfy(said -> assertThat(said).hasSize(1));
        assertThat(words.values().stream().flatMap(Set::stream))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(words.keySet());
    }

    @Test
    void whatWasLeftToDoIsDone() throws Exception {
        var pending = recordings().filter(EarlierDataFolderIT::isPending).toList();
        assertThat(pending.size()).isGreaterThan(20);
        for (var recording : pending) {
            var then = recording.get("json");
            var now = now(recording);
            for (var field : List.of("id", "name", "format", "submittedAt")) {
                assertThat(now.get(field)).isEqualTo(then.get(field));
            }
            if (then.has("transcribedAt")) {
                assertThat(now.get("transcribedAt")).isEqualTo(then.get("transcribedAt"));
            }
            assertThat(now.path("status").asText()).as(recording.toString()).isEqualTo(statusToCome(recording));
        }
    }

    @Test
    void eachMailThatWasLeftToSendIsThereOnceAndNoOther() {
        var known = StreamSupport.stream(expected.get("mails").spliterator(), false)
                .map(mail -> mail.get("id").asText());
        var all = new TreeSet<>(mails.keySet());
        all.removeAll(receipts(mails).keySet());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(known.filter(id -> !id.startsWith("farewell-")), mailsToCome().stream())
                                .collect(Collectors.toSet()));
    }

    @Test
    void eachMailOfBeforeIsAsItWas() throws Exception {
        for (var mail : expected.get("mails")) {
            var id = mail.get("id").asText();
            var kept = mails.get(id);
            for (var field : List.of("to", "subject", "date", "text", "html")) {
                assertThat(kept.get(field)).as(field + " of " + id).isEqualTo(mail.get(field));
            }
            assertThat(kept.get("attachments")).hasSameSizeAs(mail.get("attachments"));
            for (int i = 0; i < mail.get("attachments").size(); i++) {
                assertThat(local("/inbox/" + id + "/attachments/" + i).body())
                        .isEqualTo(mail.get("attachments").get(i).get("content").asText());
            }
        }
    }

    @Test
    void whoReadsFrenchStillGetsFrenchMail() {
        assertThat(mailsToCome())
                .map(mails::get)
                .filteredOn(mail -> mail.get("to").asText().equals("marie@example.org"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.get("html").asText()).contains("lang=\"fr\""));
    }

    @Test
    void allAudioIsThereToTheByte() throws Exception {
        for (var recording :
                recordings().filter(r -> r.has("audio") && !isUpload(r)).toList()) {
            var audio = person(recording).audio(UUID.fromString(id(recording)));
            var digest = MessageDigest.getInstance("SHA-256").digest(audio);
            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo(recording.get("audio").asText());
        }
    }

    @Test
    void allTextsAreThereAsCorrectedAndAsHeard() throws Exception {
        var transcribed =
                recordings().filter(recording -> recording.has("text")).toList();
        assertThat(transcribed.size()).isGreaterThan(80);
        for (var recording : transcribed) {
            var email = recording.get("owner").asText();
            var path = "/" + id(recording) + "/transcript?format=";
            var text = get(email, path + "txt");
            assertThat(text.body()).isEqualTo(recording.get("text").asText());
            assertThat(text.headers().firstValue("ETag"))
                    .hasValue(recording.get("tag").asText());
            assertThat(get(email, path + "txt&wording=heard").body())
                    .isEqualTo(recording.get("original").asText());
            assertThat(JSON.readTree(get(email, path + "json&wording=heard").body()))
                    .isEqualTo(recording.get("words"));
        }
        assertThat(transcribed)
                .anyMatch(recording -> !recording.get("text").equals(recording.get("original")))
                .anyMatch(recording -> recording.get("tag").asText().equals("\"4\""));
    }

    @Test
    void whatWaitedForItsTranscriptHasOne() throws Exception {
        for (var recording : recordings()
                .filter(EarlierDataFolderIT::awaitsTranscript)
                .filter(recording -> statusToCome(recording).equals("DELIVERED"))
                .toList()) {
            assertThat(person(recording).text(UUID.fromString(id(recording))))
                    .contains("cannot be completed as dialed");
        }
    }

    /** They were never accepted, so that they are removed when their time is over. */
    @Test
    void uploadsThatBrokeOffCanBeSentAgain() throws Exception {
        var uploads = recordings().filter(EarlierDataFolderIT::isUpload).toList();
        assertThat(uploads).hasSize(2);
        for (var upload : uploads) {
            var id = UUID.fromString(id(upload));
            var owner = person(upload);
            assertThat(owner.submit(id, Speech.sentence().resolveSibling("narrow.amr"))
                            .statusCode())
                    .isEqualTo(201);
            owner.awaitDelivered(id);
            assertThat(owner.mailsAbout(id)).hasSize(1);
        }
    }

    @Test
    void whatWasDeletedStaysDeleted() throws Exception {
        for (var id : texts("removed")) {
            for (var email : texts("accounts")) {
                assertThat(get(email, "/" + id).statusCode()).isEqualTo(404);
            }
            try (var files = Files.walk(application.data())) {
                assertThat(files.filter(file -> file.getFileName().toString().startsWith(id)))
                        .isEmpty();
            }
        }
    }

    @Test
    void whoWasLeavingIsGoneWithAReceiptEach() throws Exception {
        for (var email :
                Stream.concat(texts("leaving").stream(), texts("left").stream()).toList()) {
            assertThat(get(email, "").statusCode()).as(email).isEqualTo(401);
        }
        assertThat(receipts(mails).values())
                .extracting(mail -> mail.get("to").asText())
                .containsExactlyInAnyOrderElementsOf(leavers());
    }

    @Test
    void whoHadNotConfirmedCanRegisterAgain() throws Exception {
        var email = expected.at("/unconfirmed/email").asText();
        var person = person(email);
        person.register();
        var codes = PackagedApplication.await("the code").until(() -> codesFor(email), found -> found.size() == 2);
        codes.remove(expected.at("/unconfirmed/code").asText());
        person.confirm(codes.iterator().next());
        person.signIn();
        assertThat(person.recordings()).isEmpty();
    }

    private static Set<String> codesFor(String email) throws IOException, InterruptedException {
        return mails().values().stream()
                .filter(mail -> mail.get("to").asText().equals(email))
                .map(mail -> Person.codeIn(mail.get("text").asText()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void givenNoTimeHasPassed_thenUploadsCanGoOnAndTheCodeIsGood() throws Exception {
        try (var another = new PackagedApplication("earlier-at-once")) {
            unpack(another.data());
            var database = "jdbc:h2:file:" + another.data().resolve("database")
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
            try (var connection = DriverManager.getConnection(database);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update account_codes set asked_at = timestamp '2100-01-01 00:00:00'");
                assertThat(statement.executeUpdate("update recordings set due_at = timestamp '2100-01-01 00:00:00'"
                                + " where status = 'UPLOADING'"))
                        .isEqualTo(2);
            }
            another.start();
            for (var upload : recordings().filter(EarlierDataFolderIT::isUpload).toList()) {
                var id = UUID.fromString(id(upload));
                var owner = new Person(another.url(), upload.get("owner").asText());
                assertThat(owner.recording(id)).isEqualTo(upload.get("json"));
            }
            var newcomer =
                    new Person(another.url(), expected.at("/unconfirmed/email").asText());
            newcomer.confirm(expected.at("/unconfirmed/code").asText());
            newcomer.signIn();
            assertThat(newcomer.page("/recordings").statusCode()).isEqualTo(200);
        }
    }

    private static Stream<JsonNode> recordings() {
        return StreamSupport.stream(expected.get("recordings").spliterator(), false);
    }

    private static List<String> texts(String field) {
        return StreamSupport.stream(expected.get(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String id(JsonNode recording) {
        return recording.at("/json/id").asText();
    }

    private static boolean isUpload(JsonNode recording) {
        return recording.at("/json/status").asText().equals("UPLOADING");
    }

    private static boolean isPending(JsonNode recording) {
        return recording.has("pending");
    }

    private static boolean awaitsTranscript(JsonNode recording) {
        return isPending(recording)
                && recording.at("/json/status").asText().equals("TRANSCRIBING")
                && !recording.at("/json").has("transcribedAt");
    }

    /** What has no sound track fails after each retry. */
    private static String statusToCome(JsonNode recording) {
        boolean fails = recording.at("/json/status").asText().equals("FAILED")
                || recording.at("/json/format").asText().equals("webm") && awaitsTranscript(recording);
        return fails ? "FAILED" : "DELIVERED";
    }

    /** The ids of the mails that have still to go out, but for receipts. */
    private static Set<String> mailsToCome() {
        return recordings()
                .filter(EarlierDataFolderIT::isPending)
                .map(recording -> (statusToCome(recording).equals("FAILED") ? "failure-" : "transcript-")
                        + id(recording) + "-" + recording.get("attempt").asInt())
                .collect(Collectors.toSet());
    }

    private static List<String> leavers() {
        return Stream.concat(texts("leaving").stream(), texts("left").stream()).toList();
    }

    private static Map<String, JsonNode> receipts(Map<String, JsonNode> all) {
        var receipts = new HashMap<>(all);
        receipts.keySet().removeIf(id -> !id.startsWith("farewell-"));
        return receipts;
    }

    private static Person person(String email) {
        return new Person(application.url(), email);
    }

    private static Person person(JsonNode recording) {
        return person(recording.get("owner").asText());
    }

    private static JsonNode now(JsonNode recording) throws IOException, InterruptedException {
        return JSON.readTree(
                get(recording.get("owner").asText(), "/" + id(recording)).body());
    }

    private static HttpResponse<String> get(String email, String path) throws IOException, InterruptedException {
        return CLIENT.send(person(email).api(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** By id: all, and not only the newest, which the list has. */
    private static Map<String, JsonNode> mails() throws IOException, InterruptedException {
        var found = new HashMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(application.data().resolve("inbox"), "*.json")) {
            for (var file : files) {
                var id = file.getFileName().toString().replace(".json", "");
                found.put(id, JSON.readTree(local("/inbox/" + id).body()));
            }
        }
        return found;
    }

    private static HttpResponse<String> local(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(application.url().resolve(path))
                .header("Accept", "application/json, text/*;q=0.5")
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
