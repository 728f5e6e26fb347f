package audiototext.adapters.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.AudioContent;
import audiototext.domain.AudioFormat;
import audiototext.domain.AudioKey;
import audiototext.domain.Departure;
import audiototext.domain.EmailAddress;
import audiototext.domain.Failure;
import audiototext.domain.Language;
import audiototext.domain.Recording;
import audiototext.domain.RecordingId;
import audiototext.domain.RecordingName;
import audiototext.domain.Subject;
import audiototext.domain.Submission;
import audiototext.domain.User;
import audiototext.domain.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * Writes rows in every state through the adapter of commit 985c4ac, dumps the tables as dump.sql.gz, and what is in them
 * as expected.properties. Belongs into that commit's tests; see README.md.
 */
@QuarkusTest
@TestProfile(OnReplicatedMySql.class)
class MakeDatabaseDump {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00.123456Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final AudioContent CONTENT =
            new AudioContent(48_000, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static final User ADA = user("ada", "Ada", "ada@example.org", Optional.empty());
    private static final User OTHER_ADA = user("ADA ", "Ada ", "other.ada@example.org", Optional.of(Locale.ENGLISH));
    private static final User MARIE =
            user("s:é/%41 \uD83D\uDE00", "Marie Curie-Skłodowska", "marie@example.org", Optional.of(Locale.FRENCH));

    @Inject
    MySqlRecordings recordings;

    @Inject
    MySqlUserRegistry registry;

    @Inject
    MySqlDepartures departures;

    @Inject
    MySqlClaims claims;

    @Inject
    MySqlChanges changes;

    @Inject
    Session session;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final Map<String, String> expected = new TreeMap<>();
    private int number;

    private static User user(String subject, String name, String email, Optional<Locale> reads) {
        return new User(new Subject(subject), name, new EmailAddress(email), NOON.minusSeconds(3600), reads);
    }

    @Test
    void make() throws Exception {
        people();
        recordingsInEveryState();
        wordings();
        other();
        dump(Files.createDirectories(Path.of(System.getProperty("dump")).toAbsolutePath()));
    }

    private void people() {
        int n = 0;
        for (var user : List.of(ADA, OTHER_ADA, MARIE)) {
            registry.keep(user);
            noteUser("user." + n++, user);
        }
    }

    private void noteUser(String key, User user) {
        put(key + ".subject", user.subject().value());
        put(key + ".userName", user.userName());
        put(key + ".email", user.email().value());
        put(key + ".lastSignIn", user.lastSignIn());
        put(key + ".reads", user.reads().map(Locale::toLanguageTag).orElse(null));
    }

    private void recordingsInEveryState() {
        for (var user : List.of(ADA, OTHER_ADA, MARIE)) {
            var later = NOON.plusSeconds(60);
            add(user, "Arriving", r -> r);
            add(user, "Broken off", r -> r.uploadAwaited(later).orElseThrow());
            add(user, "Being discarded", r -> r.uploadDiscarded(NOON, LEASE).orElseThrow());
            add(user, "Stored", this::stored);
            add(user, "Begun", r -> begun(r));
            add(user, "Half heard", r -> begun(r)
                    .heard(Duration.ofMillis(41_250), Optional.of(Duration.ofMillis(83_250)), later)
                    .orElseThrow());
            add(user, "Transcribed", this::transcribed);
            add(user, "Being mailed", r -> transcribed(r).deliveryClaimed(later, LEASE).orElseThrow());
            add(user, "Mail put off", r -> transcribed(r)
                    .deliveryClaimed(later, LEASE)
                    .flatMap(claimed -> claimed.postponed(later.plusSeconds(10)))
                    .orElseThrow());
            add(user, "Delivered", this::delivered);
            add(user, "To be mailed again", r -> delivered(r).mailedAgain(later).orElseThrow());
            add(user, "Mailed again", r -> delivered(r)
                    .mailedAgain(later)
                    .flatMap(again -> again.mailed(later.plusNanos(1000)))
                    .orElseThrow());
            add(user, "Mail given up", r -> transcribed(r)
                    .mailFailed(Failure.of(Failure.Cause.MAIL_NOT_SENT, 10))
                    .orElseThrow());
            for (var cause : Failure.Cause.values()) {
                var failure = cause == Failure.Cause.SAID
                        ? Failure.said("Words from before there were causes: où ? \uD83D\uDE00")
                        : new Failure(cause, cause.name().endsWith("S") ? "" : "20");
                add(user, "Failed: " + cause, r -> mailed(begun(r).failed(failure, later).orElseThrow()));
            }
            add(user, "Notice due", r -> begun(r).failed(Failure.of(Failure.Cause.DAMAGED), later).orElseThrow());
            add(user, "Retried", r -> mailed(begun(r).failed(Failure.of(Failure.Cause.DAMAGED), later).orElseThrow())
                    .retried(later)
                    .orElseThrow());
        }
        add(ADA, "Réunion d’équipe \uD83C\uDF99️ 日本語 تسجيل", this::delivered);
        add(MARIE, "\uD83D\uDE00".repeat(100), this::delivered);
        add(ADA, "Renamed", this::delivered);
        var renamed = id(number - 1);
        var name = new RecordingName("<b>\"new\"</b> \\ ' %41 e\u0301é");
        assertThat(recordings.rename(renamed, name)).isTrue();
        put("recording." + renamed + ".name", name.value());
        adopt(MARIE, "laid into/storage été.mp3");
        // As rows from before the column were left.
        var old = id(3);
        sql("UPDATE recordings SET file_name = NULL WHERE id = '" + old + "'");
    }

    private Recording stored(Recording uploading) {
        return uploading.stored(CONTENT, NOON.plusSeconds(10)).orElseThrow();
    }

    private Recording begun(Recording uploading) {
        return stored(uploading).transcriptionTried(NOON.plusSeconds(40)).orElseThrow();
    }

    private Recording transcribed(Recording uploading) {
        return begun(uploading)
                .transcribed(new Language("en-US"), Optional.of(Duration.ofNanos(83_250_000_001L)), NOON.plusSeconds(20))
                .orElseThrow();
    }

    private Recording mailed(Recording pending) {
        return pending.mailed(NOON.plusSeconds(61)).orElseThrow();
    }

    private Recording delivered(Recording uploading) {
        return mailed(transcribed(uploading));
    }

    private void add(User owner, String name, UnaryOperator<Recording> steps) {
        var id = id(number);
        var submittedAt = NOON.plusSeconds(number / 2);
        var format = AudioFormat.values()[number % AudioFormat.values().length];
        var language = new Language(number % 3 == 0 ? "auto" : number % 3 == 1 ? "en" : "fr-CA");
        number++;
        var begun = Recording.uploading(
                new Submission(
                        id,
                        owner.subject(),
                        new RecordingName(name),
                        language,
                        AudioKey.of(owner, submittedAt, id, format),
                        submittedAt),
                NOON.plusSeconds(86_400));
        assertThat(recordings.add(begun)).isTrue();
        var moved = steps.apply(begun);
        assertThat(recordings.replace(moved)).isTrue();
        note(moved.replaced());
    }

    private void adopt(User owner, String fileName) {
        var id = id(number++);
        var key = new AudioKey(
                owner.userName(), LocalDate.ofInstant(NOON, ZoneOffset.UTC), id, AudioFormat.MP3, fileName);
        var submission = new Submission(
                id, owner.subject(), RecordingName.from(fileName, NOON), Language.AUTO, key, NOON);
        var adopted = begun(Recording.uploading(submission, NOON));
        assertThat(recordings.adopt(adopted)).isTrue();
        note(adopted);
    }

    private static RecordingId id(int number) {
        return new RecordingId(UUID.nameUUIDFromBytes(("recording " + number).getBytes(StandardCharsets.UTF_8)));
    }

    private void note(Recording r) {
        var key = "recording." + r.id() + ".";
        put(key + "version", r.version());
        put(key + "owner", r.owner().value());
        put(key + "userName", r.submission().key().userName());
        put(key + "name", r.name().value());
        put(key + "language", r.submission().language().tag());
        put(key + "format", r.submission().key().format().extension());
        put(key + "fileName", r.submission().key().fileName());
        put(key + "submittedAt", r.submission().submittedAt());
        put(key + "status", r.status());
        put(key + "bytes", r.progress().content().map(AudioContent::bytes).orElse(null));
        put(key + "sha256", r.progress().content().map(AudioContent::sha256).orElse(null));
        put(key + "length", r.progress().length().orElse(null));
        put(key + "transcribed", r.progress().heard());
        put(key + "spoken", r.progress().language().map(Language::tag).orElse(null));
        put(key + "transcribedAt", r.progress().transcribedAt().orElse(null));
        put(key + "deliveredAt", r.progress().deliveredAt().orElse(null));
        put(key + "failure", r.progress().failure().orElse(null));
        put(key + "attempt", r.work().attempt());
        put(key + "tries", r.work().tries());
        put(key + "dueAt", r.work().dueAt().orElse(null));
        put(key + "claimedUntil", r.work().claimedUntil().orElse(null));
    }

    private void wordings() {
        var texts = new ArrayList<String>();
        texts.add("Your call cannot be completed as dialed.");
        texts.add("L’été, « où » ? Cœur naïf. \uD83D\uDE00 e\u0301\n\n日本語 \\ ' \" % \t ; --\r\nThe end.");
        texts.add("");
        texts.add("All work and no play; ".repeat(4_000));
        int n = 0;
        for (int at = 0; at < number; at += 5) {
            var id = id(at);
            var wording = Wording.heard(texts.get(n % texts.size()));
            recordings.keepHeard(id, wording.text());
            for (int i = 0; i < n % 4; i++) {
                wording = i == 1
                        ? wording.revertedTo(texts.get(n % texts.size()))
                        : wording.correctedTo("Corrected " + i + " " + texts.get((n + 1) % texts.size()));
                assertThat(recordings.reword(id, wording)).isTrue();
            }
            put("revision." + id + ".version", wording.version());
            put("revision." + id + ".corrected", wording.corrected());
            // The long one in short.
            put("revision." + id + ".text", wording.text().replace("All work and no play; ".repeat(4_000), "{long}"));
            n++;
        }
    }

    private void other() {
        var leaving = user("leaving", "Leaving", "leaving@example.org", Optional.of(Locale.FRENCH));
        departures.begin(new Departure(leaving, NOON, 0));
        noteUser("leaving", leaving);
        put("leaving.askedAt", NOON);
        assertThat(departures.claim(departures.due(NOON, 10).get(0), NOON.plus(LEASE))).isTrue();
        put("leaving.tries", 1);
        put("leaving.dueAt", NOON.plus(LEASE));
        var left = user("left", "Left", "left@example.org", Optional.empty());
        departures.begin(new Departure(left, NOON, 0));
        departures.finish(left.subject());
        noteUser("left", left);
        put("left.askedAt", NOON);
        assertThat(claims.claim("sweep", "an earlier process", NOON, Duration.ofSeconds(30))).isTrue();
        put("sweep.heldUntil", NOON.plusSeconds(30));
        var removed = RecordingId.random();
        changes.noteRemoval(new MySqlChanges.Removal(ADA.subject(), removed));
        put("removed", removed);
    }

    private void put(String key, Object value) {
        if (value != null) {
            expected.put(key, value.toString());
        }
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private void dump(Path folder) throws Exception {
        var server = URI.create(url.substring("jdbc:".length()));
        var dump = new ProcessBuilder(
                        "target/mariadb/base/bin/mariadb-dump",
                        "--host=127.0.0.1",
                        "--port=" + server.getPort(),
                        "--user=root",
                        "--skip-ssl",
                        "--hex-blob",
                        "--complete-insert",
                        "--skip-extended-insert",
                        "--skip-comments",
                        server.getPath().substring(1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("dump.sql.gz")))) {
            dump.getInputStream().transferTo(out);
        }
        assertThat(dump.waitFor()).isZero();
        var lines = new ArrayList<String>();
        expected.forEach((key, value) -> lines.add(key + "=" + escaped(value)));
        Files.write(folder.resolve("expected.properties"), lines, StandardCharsets.US_ASCII);
        assertThat(new File(folder.toFile(), "dump.sql.gz")).isNotEmpty();
    }

    /** As a file of properties wants it. */
    private static String escaped(String value) {
        var escaped = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c < ' ' || c > '~') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c == ' ' && escaped.isEmpty() ? "\\ " : c);
            }
        }
        return escaped.toString();
    }
}
