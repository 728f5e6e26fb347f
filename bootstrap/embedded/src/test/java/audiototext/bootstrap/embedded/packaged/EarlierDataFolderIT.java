package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.bootstrap.embedded.packaged.EarlierSample.Recording;
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
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A data folder that an earlier version left when it was killed. This version opens it, is killed while it works on it
 * and opens it again; then nothing in it is lost and nothing was done twice.
 */
@Tag("kill")
class EarlierDataFolderIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static EarlierSample sample;
    private static PackagedApplication application;

    /** After the pending work ended. */
    private static Map<String, JsonNode> mails;

    @BeforeAll
    static void openKillAndOpenAgain() throws IOException, InterruptedException {
        sample = new EarlierSample();
        application = new PackagedApplication("earlier");
        sample.unpack(application.data());
        application.start();
        var begun = sample.recordings(recording -> recording.awaitsTranscript() && recording.hasBegun())
                .get(0);
        PackagedApplication.await("work")
                .until(() -> now(begun).path("secondsDone").asDouble() > 0);
        application.kill();
        application.start();
        PackagedApplication.await("the end of all work").until(EarlierDataFolderIT::nothingIsPending);
        mails = mails();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static boolean nothingIsPending() throws IOException, InterruptedException {
        for (var recording : sample.recordings(Recording::isPending)) {
            if (now(recording).path("status").asText().equals("TRANSCRIBING")) {
                return false;
            }
        }
        return mails().keySet().containsAll(sample.mailsToCome())
                && receipts(mails()).size() == sample.deletedAccounts().size();
    }

    @Test
    void everyAccountCanSignIn() throws Exception {
        for (var email : sample.accounts()) {
            var person = person(email);
            person.signIn();
            assertThat(person.page("/recordings").statusCode()).as(email).isEqualTo(200);
        }
    }

    @Test
    void everyRecordingIsListedForItsOwnerOnly() throws Exception {
        var uploads = sample.recordings(Recording::isUpload).stream()
                .map(upload -> upload.id().toString())
                .toList();
        for (var email : sample.accounts()) {
            var listed = StreamSupport.stream(
                            JSON.readTree(get(email, "?limit=200").body())
                                    .get("recordings")
                                    .spliterator(),
                            false)
                    .map(recording -> recording.get("id").asText())
                    .filter(id -> !uploads.contains(id));
            var owned =
                    sample.recordings(recording -> recording.owner().equals(email) && !recording.isUpload()).stream()
                            .map(recording -> recording.id().toString());
            assertThat(listed).as(email).containsExactlyInAnyOrderElementsOf(owned.toList());
        }
    }

    @Test
    void settledRecordingsAreUnchanged() throws Exception {
        var settled = sample.recordings(Recording::isSettled);
        assertThat(settled.size()).isGreaterThan(70);
        for (var recording : settled) {
            assertThat(withoutNews(now(recording))).isEqualTo(withoutNews(recording.json()));
        }
    }

    /**
     * Later versions may explain a failure differently, say whether trying again helps and which language was chosen, and
     * make copies for listening.
     */
    private static JsonNode withoutNews(JsonNode recording) {
        return ((ObjectNode) recording.deepCopy())
                .without(List.of("failure", "retryHelps", "chosenLanguage", "listeningCopy"));
    }

    @Test
    void whatBrowsersCannotPlayGetsACopyForListening() throws Exception {
        var delivered = sample.recordings(recording -> recording.isSettled()
                && recording.json().path("status").asText().equals("DELIVERED")
                && recording.json().path("format").asText().equals("amr"));
        assertThat(delivered).isNotEmpty();
        // Copies have the lowest priority, and all recordings of the folder are looked at one by one.
        for (var recording : delivered) {
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> now(recording).path("listeningCopy").asBoolean());
        }
    }

    @Test
    void eachCauseOfFailureHasItsOwnExplanation() throws Exception {
        var explanations = new HashMap<String, Set<String>>();
        for (var recording : sample.recordings(recording -> !recording.isPending() && recording.has("cause"))) {
            explanations
                    .computeIfAbsent(recording.text("cause"), cause -> new HashSet<>())
                    .add(now(recording).get("failure").asText());
        }
        var fromBeforeThereWereCauses = "It was not to be.";
        assertThat(explanations)
                .hasSizeGreaterThan(8)
                .containsEntry(fromBeforeThereWereCauses, Set.of(fromBeforeThereWereCauses));
        explanations.remove(fromBeforeThereWereCauses);
        assertThat(explanations.values())
                .allSatisfy(explanation -> assertThat(explanation).hasSize(1));
        assertThat(explanations.values().stream().flatMap(Set::stream))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(explanations.keySet());
    }

    @Test
    void pendingWorkIsDone() throws Exception {
        var pending = sample.recordings(Recording::isPending);
        assertThat(pending.size()).isGreaterThan(20);
        for (var recording : pending) {
            var then = recording.json();
            var now = now(recording);
            for (var field : List.of("id", "name", "format", "submittedAt")) {
                assertThat(now.get(field)).isEqualTo(then.get(field));
            }
            if (then.has("transcribedAt")) {
                assertThat(now.get("transcribedAt")).isEqualTo(then.get("transcribedAt"));
            }
            assertThat(now.path("status").asText()).as(recording.toString()).isEqualTo(recording.statusToCome());
        }
    }

    @Test
    void eachPendingMailIsSentOnceAndNoOther() {
        var sentBefore = sample.sentMails().stream().map(mail -> mail.get("id").asText());
        var all = new TreeSet<>(mails.keySet());
        all.removeAll(receipts(mails).keySet());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                sentBefore.filter(id -> !id.startsWith("farewell-")), sample.mailsToCome().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void earlierMailsAreUnchanged() throws Exception {
        for (var mail : sample.sentMails()) {
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
    void aPersonWhoReadsFrenchStillGetsFrenchMail() {
        assertThat(sample.mailsToCome())
                .map(mails::get)
                .filteredOn(mail -> mail.get("to").asText().equals("marie@example.org"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.get("html").asText()).contains("lang=\"fr\""));
    }

    @Test
    void allAudioIsUnchanged() throws Exception {
        for (var recording : sample.recordings(recording -> recording.has("audio") && !recording.isUpload())) {
            var audio = person(recording.owner()).audio(recording.id());
            var digest = MessageDigest.getInstance("SHA-256").digest(audio);
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(recording.text("audio"));
        }
    }

    @Test
    void allTranscriptsAreThereCorrectedAndOriginal() throws Exception {
        var transcribed = sample.recordings(recording -> recording.has("text"));
        assertThat(transcribed.size()).isGreaterThan(80);
        for (var recording : transcribed) {
            var path = "/" + recording.id() + "/transcript?format=";
            var text = get(recording.owner(), path + "txt");
            assertThat(text.body()).isEqualTo(recording.text("text"));
            assertThat(text.headers().firstValue("ETag")).hasValue(recording.text("tag"));
            assertThat(get(recording.owner(), path + "txt&wording=heard").body())
                    .isEqualTo(recording.text("original"));
            assertThat(JSON.readTree(
                            get(recording.owner(), path + "json&wording=heard").body()))
                    .isEqualTo(recording.content().get("words"));
        }
        assertThat(transcribed)
                .anyMatch(recording -> !recording.text("text").equals(recording.text("original")))
                .anyMatch(recording -> recording.text("tag").equals("\"4\""));
    }

    @Test
    void recordingsThatAwaitedATranscriptHaveOne() throws Exception {
        for (var recording : sample.recordings(recording ->
                recording.awaitsTranscript() && recording.statusToCome().equals("DELIVERED"))) {
            assertThat(person(recording.owner()).text(recording.id())).contains("cannot be completed as dialed");
        }
    }

    /** They were never accepted, so they are removed when their time is over. */
    @Test
    void uploadsThatBrokeOffCanBeSentAgain() throws Exception {
        var uploads = sample.recordings(Recording::isUpload);
        assertThat(uploads).hasSize(2);
        for (var upload : uploads) {
            var owner = person(upload.owner());
            assertThat(owner.submit(upload.id(), Speech.sentence().resolveSibling("narrow.amr"))
                            .statusCode())
                    .isEqualTo(201);
            owner.awaitDelivered(upload.id());
            assertThat(owner.mailsAbout(upload.id())).hasSize(1);
        }
    }

    @Test
    void deletedRecordingsStayDeleted() throws Exception {
        for (var id : sample.deletedRecordings()) {
            for (var email : sample.accounts()) {
                assertThat(get(email, "/" + id).statusCode()).isEqualTo(404);
            }
            try (var files = Files.walk(application.data())) {
                assertThat(files.filter(file -> file.getFileName().toString().startsWith(id)))
                        .isEmpty();
            }
        }
    }

    @Test
    void deletedAccountsAreGoneWithOneReceiptEach() throws Exception {
        for (var email : sample.deletedAccounts()) {
            assertThat(get(email, "").statusCode()).as(email).isEqualTo(401);
        }
        assertThat(receipts(mails).values())
                .extracting(mail -> mail.get("to").asText())
                .containsExactlyInAnyOrderElementsOf(sample.deletedAccounts());
    }

    @Test
    void aPersonWhoHadNotConfirmedCanRegisterAgain() throws Exception {
        var email = sample.unconfirmedAccount();
        var person = person(email);
        person.register();
        var codes = PackagedApplication.await("the code").until(() -> codesFor(email), found -> found.size() == 2);
        codes.remove(sample.codeOfUnconfirmedAccount());
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
    void givenNoTimeHasPassed_thenUploadsCanGoOnAndTheCodeIsValid() throws Exception {
        try (var another = new PackagedApplication("earlier-at-once")) {
            sample.unpack(another.data());
            moveDeadlinesToTheFuture(another);
            another.start();
            for (var upload : sample.recordings(Recording::isUpload)) {
                var now = new Person(another.url(), upload.owner()).recording(upload.id());
                assertThat(withoutNews(now)).isEqualTo(withoutNews(upload.json()));
            }
            var newcomer = new Person(another.url(), sample.unconfirmedAccount());
            newcomer.confirm(sample.codeOfUnconfirmedAccount());
            newcomer.signIn();
            assertThat(newcomer.page("/recordings").statusCode()).isEqualTo(200);
        }
    }

    private static void moveDeadlinesToTheFuture(PackagedApplication stopped) throws Exception {
        var database = "jdbc:h2:file:" + stopped.data().resolve("database")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("update account_codes set asked_at = timestamp '2100-01-01 00:00:00'");
            assertThat(statement.executeUpdate("update recordings set due_at = timestamp '2100-01-01 00:00:00'"
                            + " where status = 'UPLOADING'"))
                    .isEqualTo(2);
        }
    }

    private static Map<String, JsonNode> receipts(Map<String, JsonNode> all) {
        var receipts = new HashMap<>(all);
        receipts.keySet().removeIf(id -> !id.startsWith("farewell-"));
        return receipts;
    }

    private static Person person(String email) {
        return new Person(application.url(), email);
    }

    private static JsonNode now(Recording recording) throws IOException, InterruptedException {
        return JSON.readTree(get(recording.owner(), "/" + recording.id()).body());
    }

    private static HttpResponse<String> get(String email, String path) throws IOException, InterruptedException {
        return CLIENT.send(person(email).api(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** All mails by their ids; the inbox's own list ends after the newest. */
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
