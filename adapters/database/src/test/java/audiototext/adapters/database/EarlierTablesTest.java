package audiototext.adapters.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.TranscriptRevision;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.EmailAddress;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import audiototext.domain.user.User;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that an earlier version filled, dumped by mariadb-dump. The migrations since then lose nothing in them. */
@QuarkusTest
@TestProfile(OnReplicatedMySql.class)
class EarlierTablesTest {
    private static final String NAME = "/earlier/tables-2026-11-30";
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final int ALL = 1000;

    @Inject
    Flyway flyway;

    @Inject
    AgroalDataSource database;

    @Inject
    Session session;

    @Inject
    SqlRecordings recordings;

    @Inject
    SqlUserRegistry registry;

    @Inject
    SqlAccountDeletions deletions;

    @Inject
    SqlClaims claims;

    private final Map<String, String> expected = new TreeMap<>();

    @BeforeEach
    void loadAndMigrate() throws IOException, SQLException {
        var properties = new Properties();
        try (var lines = new InputStreamReader(resource(".properties"), UTF_8)) {
            properties.load(lines);
        }
        properties.forEach((key, value) -> expected.put((String) key, (String) value));
        flyway.clean();
        load();
        flyway.migrate();
    }

    private static InputStream resource(String ending) {
        return EarlierTablesTest.class.getResourceAsStream(NAME + ending);
    }

    private void load() throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : dump().split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Without the comments that are for MariaDB's own client; MySQL takes a comment for an empty statement. */
    private static String dump() throws IOException {
        try (var text = new GZIPInputStream(resource(".sql.gz"))) {
            return new String(text.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("/*M!"))
                    .collect(Collectors.joining("\n"));
        }
    }

    @AfterEach
    void leaveFreshTables() {
        flyway.clean();
        flyway.migrate();
    }

    @Test
    void theEarlierMigrationsStandAndTheNewOnesAreDone() {
        flyway.validate();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void everyRecordingIsAsItWas() {
        assertThat(ids("recording")).hasSizeGreaterThan(100);
        for (var id : ids("recording")) {
            assertThat(recordings.find(id).map(EarlierTablesTest::columns))
                    .as(id.toString())
                    .hasValue(below("recording." + id));
        }
    }

    @Test
    void everyOwnerListsTheirs() {
        var listed = users().stream()
                .flatMap(user -> recordings.newest(user.subject(), Optional.empty(), ALL).stream())
                .map(Recording::id);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(ids("recording"));
    }

    @Test
    void everyTextIsAsItWas() {
        assertThat(ids("revision")).isNotEmpty();
        for (var id : ids("recording")) {
            var kept = recordings.revision(id);
            assertThat(kept.map(EarlierTablesTest::columns).orElse(Map.of()))
                    .as(id.toString())
                    .isEqualTo(below("revision." + id));
        }
    }

    @Test
    void textsAreFoundByTheirWords() {
        var filter = new RecordingFilter(List.of("dialed"), Optional.empty(), Optional.empty(), Optional.empty());
        var found = users().stream()
                .flatMap(user -> recordings.newest(user.subject(), filter, Optional.empty(), ALL).stream())
                .map(Recording::id);
        var withTheWord = ids("revision").stream()
                .filter(id -> expected.get("revision." + id + ".text").contains("dialed"));
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(withTheWord.toList());
    }

    @Test
    void whatWasDueIsDueAndCanBeMovedOn() {
        var due = recordings.due(LATER, ALL);
        var withATime = ids("recording").stream()
                .filter(id -> expected.containsKey("recording." + id + ".dueAt"))
                .toList();
        assertThat(due).extracting(Recording::id).containsExactlyInAnyOrderElementsOf(withATime);
        assertThat(due).allMatch(recordings::replace);
    }

    @Test
    void everyUserIsAsTheyWere() {
        assertThat(users()).hasSize(3).allSatisfy(user -> {
            assertThat(registry.find(user.subject())).hasValue(user);
            assertThat(registry.named(user.userName())).hasValue(user);
        });
    }

    @Test
    void whoWasLeavingIsAndWhoHasLeftHas() {
        var leaving = user("leaving");
        var askedAt = Instant.parse(expected.get("leaving.askedAt"));
        var dueAt = Instant.parse(expected.get("leaving.dueAt"));
        assertThat(deletions.due(dueAt.minusNanos(1000), ALL)).isEmpty();
        assertThat(deletions.due(dueAt, ALL)).containsExactly(new AccountDeletion(leaving, askedAt, 1));
        assertThat(deletions.isDeleted(user("left"))).isTrue();
    }

    @Test
    void theSweepIsHeldAsLongAsItWas() {
        var until = Instant.parse(expected.get("sweep.heldUntil"));
        assertThat(claims.claim("sweep", "this version", until.minusSeconds(1), Duration.ofSeconds(1)))
                .isFalse();
        assertThat(claims.claim("sweep", "this version", until, Duration.ofSeconds(1)))
                .isTrue();
    }

    @Test
    void theRemovalIsStillNoted() {
        assertThat(session.createNativeQuery("SELECT id FROM removals", String.class)
                        .list())
                .containsExactly(expected.get("removed"));
    }

    private List<User> users() {
        return Stream.of("user.0", "user.1", "user.2").map(this::user).toList();
    }

    private User user(String key) {
        var user = below(key);
        return new User(
                new Subject(user.get("subject")),
                user.get("userName"),
                new EmailAddress(user.get("email")),
                Instant.parse(user.get("lastSignIn")),
                new Preferences(Optional.ofNullable(user.get("reads")).map(Locale::forLanguageTag), Optional.empty()));
    }

    private List<RecordingId> ids(String kind) {
        return expected.keySet().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(RecordingId::parse)
                .toList();
    }

    @Test
    void nothingIsSaidAboutTheAudioOfEarlierRecordings() {
        assertThat(ids("recording"))
                .extracting(id -> recordings.find(id).orElseThrow().progress().findings())
                .containsOnly(AudioFindings.NONE);
    }

    @Test
    void earlierRecordingsAwaitTheirListeningCopy() {
        var transcribed = ids("recording").stream()
                .filter(id -> expected.containsKey("recording." + id + ".transcribedAt"))
                .toList();
        assertThat(recordings.awaitingCopy(Optional.empty(), ALL))
                .extracting(Recording::id)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(transcribed);
    }

    private Map<String, String> below(String prefix) {
        var found = new TreeMap<String, String>();
        expected.forEach((key, value) -> {
            if (key.startsWith(prefix + ".")) {
                found.put(key.substring(prefix.length() + 1), value);
            }
        });
        return found;
    }

    private static Map<String, String> columns(Recording recording) {
        var columns = new TreeMap<String, String>();
        var submission = recording.submission();
        columns.put("version", Long.toString(recording.version()));
        columns.put("owner", recording.owner().value());
        columns.put("userName", submission.key().userName());
        columns.put("name", recording.name().value());
        columns.put("language", submission.language().tag());
        columns.put("format", submission.key().format().extension());
        columns.put("fileName", submission.key().fileName());
        columns.put("submittedAt", submission.submittedAt().toString());
        var progress = recording.progress();
        columns.put("status", progress.status().name());
        put(columns, "bytes", progress.content().map(AudioContent::bytes));
        put(columns, "sha256", progress.content().map(AudioContent::sha256));
        put(columns, "length", progress.length());
        columns.put("transcribed", progress.transcribed().toString());
        put(columns, "spoken", progress.language().map(Language::tag));
        put(columns, "transcribedAt", progress.transcribedAt());
        put(columns, "deliveredAt", progress.deliveredAt());
        put(columns, "failure", progress.failure());
        columns.put("attempt", Integer.toString(recording.work().attempt()));
        columns.put("tries", Integer.toString(recording.work().tries()));
        put(columns, "dueAt", recording.work().dueAt());
        put(columns, "claimedUntil", recording.work().claimedUntil());
        return columns;
    }

    private static void put(Map<String, String> columns, String key, Optional<?> value) {
        value.ifPresent(present -> columns.put(key, present.toString()));
    }

    private static Map<String, String> columns(TranscriptRevision revision) {
        return Map.of(
                "version", Long.toString(revision.version()),
                "corrected", Boolean.toString(revision.corrected()),
                "text", revision.text().replace("All work and no play; ".repeat(4_000), "{long}"));
    }
}
