import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Has a packaged application fill a data folder with recordings in every state, kills it in the midst of work, and writes
 * the folder as data.zip and what is in it as expected.json. See README.md.
 */
public final class MakeDataFolder {
    static final String PASSWORD = "correct horse battery";
    static final ObjectMapper JSON = new ObjectMapper();
    static final Duration PATIENCE = Duration.ofMinutes(4);

    final Path app;
    final Path clips;
    final Path out;
    final Path data;
    final int port = freePort();
    final SmtpServer smtp = new SmtpServer();
    final Map<UUID, Person> owners = new LinkedHashMap<>();
    final Map<UUID, byte[]> audio = new LinkedHashMap<>();
    final List<UUID> removed = new ArrayList<>();
    Process process;
    int clip;

    MakeDataFolder(Path app, Path clips, Path out) throws IOException {
        this.app = app.toAbsolutePath();
        this.clips = clips;
        this.out = Files.createDirectories(out.toAbsolutePath());
        this.data = this.out.resolve("data");
        if (Files.exists(data)) {
            throw new IllegalStateException(data + " is there already");
        }
    }

    public static void main(String[] args) throws Exception {
        var made = new MakeDataFolder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        try {
            made.make();
        } finally {
            made.kill();
        }
        System.exit(0);
    }

    // ---- what happens ----

    void make() throws Exception {
        // With the inbox: everything that comes to its end.
        start(false);
        var ada = registered("ada@example.org", "en");
        var marie = registered("marie@example.org", "fr-FR, fr;q=0.9");
        var bob = registered("bob@example.org", "en");
        var refused = registered("refused@example.org", "en");
        var hanging = registered("hang@example.org", "en");
        var leaving = registered("leaving@example.org", "en");
        var left = registered("receipt@example.org", "fr");
        var gone = registered("gone@example.org", "en");
        var newcomer = new Person("newcomer@example.org", "en");
        newcomer.register();
        await("the code", () -> !newcomer.code().isEmpty());
        bob.form("/forgot-password", "/forgot-password", "email", bob.email);

        deliverManyOf(ada, 38);
        deliverManyOf(marie, 14);
        deliverManyOf(bob, 6);
        var eachFormat = submitEachFormat(ada);
        var toHang = submit(hanging, "Later", shortClip());
        var ofLeaving = List.of(
                submit(leaving, "First", shortClip()),
                submit(leaving, "Second", shortClip()),
                submit(leaving, "Third", shortClip()));
        submit(left, "Of somebody who leaves", shortClip());
        submit(gone, "Of somebody who has left", shortClip());
        for (var id : List.copyOf(owners.keySet())) {
            awaitStatus(id, "DELIVERED");
        }
        renameSome(idsOf(ada), idsOf(marie));
        correctSome(ada, marie, idsOf(ada), idsOf(marie));
        mailAgain(ada, idsOf(ada).get(3), 2);
        mailAgain(ada, eachFormat.get(0), 3);
        var deleted = idsOf(bob).get(0);
        bob.delete(deleted);
        forget(deleted);
        var withoutTrack = failEachWay(bob);
        gone.leave();
        await("the receipt", () -> mails().stream().anyMatch(mail -> mail.path("to").asText().equals(gone.email)
                && mail.path("id").asText().startsWith("farewell-")));
        idsOf(gone).forEach(this::forget);
        stop();

        // With an SMTP server that takes no mail: everything that has to wait.
        start(true);
        for (int i = 0; i < 8; i++) {
            submit(i % 2 == 0 ? ada : marie, "Attend son e-mail n° " + i, shortClip());
        }
        var waiting = new ArrayList<>(idsOf(ada).subList(idsOf(ada).size() - 4, idsOf(ada).size()));
        waiting.addAll(idsOf(marie).subList(idsOf(marie).size() - 4, idsOf(marie).size()));
        for (var id : waiting) {
            await("the transcript", () -> owners.get(id).recording(id).has("transcribedAt"));
        }
        ada.correct(waiting.get(0), "What was corrected before its mail went out.");
        ada.rename(waiting.get(1), "Renamed before its mail went out ✉️");
        for (int i = 4; i < 7; i++) {
            ada.mailAgain(idsOf(ada).get(i));
        }
        for (var broken : List.of(bytes("silent-film.webm"), unreadable(), withoutSound())) {
            awaitStatus(submit(marie, "Échec sans avis encore", broken), "FAILED");
        }
        for (int i = 0; i < 2; i++) {
            awaitStatus(submit(refused, "Refused " + i, shortClip()), "FAILED");
        }
        left.leave();
        idsOf(left).forEach(this::forget);
        var mailNotSent = waiting.get(7);
        var notFetched = submit(bob, "Its text cannot be kept", longClip(20));
        var obstacle = Files.createDirectories(audioFile(notFetched)
                .resolveSibling("../text/" + notFetched + ".json/obstacle")
                .normalize());
        var neverEnded = submit(bob, "Ends each process", longClip(60));
        await("the begin", () -> bob.recording(neverEnded).path("secondsDone").asDouble() > 0);
        kill();

        sql("UPDATE recordings SET tries = 9, due_at = submitted_at, claimed_until = NULL WHERE id IN ('" + mailNotSent
                + "', '" + notFetched + "')");
        sql("UPDATE recordings SET tries = 10, due_at = submitted_at WHERE id = '" + neverEnded + "'");
        // Words from before there were causes.
        sql("UPDATE recordings SET failure = 'It was not to be.' WHERE id = '" + idsOf(bob).get(4) + "'");
        sql("UPDATE recordings SET status = 'FAILED', due_at = NULL WHERE id = '" + idsOf(bob).get(4) + "'");
        // As kill -9 leaves it between the mail and the note that it is out.
        var mailed = idsOf(ada).get(10);
        sql("UPDATE recordings SET status = 'TRANSCRIBING', delivered_at = NULL, due_at = transcribed_at WHERE id = '"
                + mailed + "'");

        start(true);
        awaitStatus(mailNotSent, "FAILED");
        awaitStatus(notFetched, "FAILED");
        awaitStatus(neverEnded, "FAILED");
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());

        var running = submit(bob, "Half transcribed", longClip(300));
        for (int i = 0; i < 5; i++) {
            submit(i < 3 ? ada : marie, "Attend son tour n° " + i, bytes("narrow.amr"));
        }
        bob.retry(withoutTrack);
        var brokenOff = beginUpload(ada, "Broken off");
        brokenOff.close();
        var arriving = beginUpload(marie, "Arrivait encore");
        Thread.sleep(500);
        // Its oldest recording cannot be removed.
        var oldest = ofLeaving.get(0);
        var audioFile = audioFile(oldest);
        Files.delete(audioFile);
        Files.createDirectories(audioFile.resolve("obstacle"));
        leaving.leave();
        ofLeaving.forEach(this::forget);
        hanging.mailAgain(toHang);
        smtp.awaitHanging();
        await("progress", () -> bob.recording(running).path("secondsDone").asDouble() > 0);
        var expected = expected(newcomer, bob);
        kill();
        arriving.close();
        Files.delete(audioFile.resolve("obstacle"));
        Files.delete(audioFile);
        Files.write(audioFile, audio.get(oldest));

        addRows(expected);
        for (var recording : expected.get("recordings")) {
            if (recording.at("/json/id").asText().equals(running.toString())
                    && recording.at("/json").has("transcribedAt")) {
                throw new IllegalStateException("it should have been half transcribed; try again");
            }
        }
        expected.putArray("left").add(gone.email);
        expected.putArray("leaving").add(leaving.email).add(left.email);
        JSON.writerWithDefaultPrettyPrinter().writeValue(out.resolve("expected.json").toFile(), expected);
        zip();
    }

    void deliverManyOf(Person owner, int many) throws Exception {
        for (int i = 1; i <= many; i++) {
            submit(owner, "Recording " + i + " of " + owner.email, shortClip());
        }
    }

    List<UUID> submitEachFormat(Person owner) throws Exception {
        var ids = new ArrayList<UUID>();
        for (var name : List.of(
                "sentence.wav", "sentence.ogg", "sentence.mp3", "sentence.m4a", "browser.webm", "fragmented.mp4",
                "vorbis.ogg", "wide.amr", "narrow.amr")) {
            ids.add(submit(owner, name, bytes(name)));
        }
        return ids;
    }

    void renameSome(List<UUID> ada, List<UUID> marie) throws Exception {
        var names = List.of(
                "Réunion du 24 novembre – à l'école",
                "🎙️ Émission n° 7 👩‍👩‍👧 🇫🇷",
                "日本語の録音",
                "تسجيل صوتي",
                "<b>\"quoted\" & 'single'</b> \\ / : * ? %41",
                "e\u0301 decomposed, é composed",
                "ß ẞ ﬁ İ ı",
                "é".repeat(200),
                "😀".repeat(100));
        for (int i = 0; i < names.size(); i++) {
            var id = (i % 2 == 0 ? ada : marie).get(i);
            owners.get(id).rename(id, names.get(i));
        }
    }

    void correctSome(Person adasOwn, Person mariesOwn, List<UUID> ada, List<UUID> marie) throws Exception {
        adasOwn.correct(ada.get(12), "Corrected once.");
        for (int i = 1; i <= 4; i++) {
            adasOwn.correct(ada.get(13), "Corrected " + i + " times, with <tags>, “quotes” and 🎈.\n\nA second paragraph.");
        }
        adasOwn.correct(ada.get(14), "Will be put back.");
        adasOwn.revert(ada.get(14));
        adasOwn.correct(ada.get(15), "Will be put back, and corrected again.");
        adasOwn.revert(ada.get(15));
        adasOwn.correct(ada.get(15), "Corrected again.");
        mariesOwn.correct(marie.get(2), "L’été dernier, « où » étiez-vous ? Ça va, cœur naïf.");
        mariesOwn.correct(marie.get(4), "");
    }

    void mailAgain(Person owner, UUID id, int mails) throws Exception {
        owner.mailAgain(id);
        await("another mail", () -> mailsAbout(id) == mails || owner.recording(id).path("status").asText()
                .equals("DELIVERED"));
        awaitStatus(id, "DELIVERED");
    }

    /** Each cause that the recogniser knows, some of them after a second attempt. */
    UUID failEachWay(Person owner) throws Exception {
        var silence = submit(owner, "Silence", wav(7, new byte[8000], 0xFF));
        awaitStatus(silence, "DELIVERED");
        var unreadable = submit(owner, "Unreadable", unreadable());
        var withoutTrack = submit(owner, "No sound track", bytes("silent-film.webm"));
        submit(owner, "Unknown coding", wav(0x1234, new byte[400], 0));
        submit(owner, "Damaged", damaged());
        submit(owner, "No sound", withoutSound());
        submit(owner, "Too long", tooLong());
        var found = submit(owner, "Gone for a while", shortClip(), true);
        var lost = submit(owner, "Gone", shortClip(), true);
        var broke = submit(owner, "Broke the recogniser", shortClip(), true);
        for (var id : List.copyOf(idsOf(owner))) {
            await("the end of " + id, () -> !owner.recording(id).path("status").asText().equals("TRANSCRIBING"));
        }
        owner.retry(unreadable);
        awaitStatus(unreadable, "FAILED");
        Files.write(audioFile(found), audio.get(found));
        owner.retry(found);
        awaitStatus(found, "DELIVERED");
        Files.deleteIfExists(data.resolve("transcripts").resolve(broke + ".json.part").resolve("obstacle"));
        Files.deleteIfExists(data.resolve("transcripts").resolve(broke + ".json.part"));
        audio.remove(lost);
        return withoutTrack;
    }

    /** Submits behind a long clip, so that there is time to put something in the way. */
    UUID submit(Person owner, String name, byte[] bytes, boolean obstructed) throws Exception {
        if (!obstructed) {
            return submit(owner, name, bytes);
        }
        var before = submit(owner, "Long, before: " + name, longClip(40));
        var id = submit(owner, name, bytes);
        if (name.startsWith("Gone")) {
            Files.delete(audioFile(id));
        } else {
            Files.createDirectories(
                    data.resolve("transcripts").resolve(id + ".json.part").resolve("obstacle"));
        }
        awaitStatus(before, "DELIVERED");
        return id;
    }

    // ---- what is in it afterwards ----

    ObjectNode expected(Person newcomer, Person forgetful) throws Exception {
        var expected = JSON.createObjectNode();
        expected.put("password", PASSWORD);
        var accounts = expected.putArray("accounts");
        owners.values().stream().distinct().forEach(owner -> accounts.add(owner.email));
        expected.putObject("unconfirmed").put("email", newcomer.email).put("code", newcomer.lastCode);
        expected.putObject("forgotten").put("email", forgetful.email).put("code", forgetful.resetCode());
        var recordings = expected.putArray("recordings");
        for (var entry : owners.entrySet()) {
            var id = entry.getKey();
            var owner = entry.getValue();
            var recording = recordings.addObject();
            recording.put("owner", owner.email);
            recording.set("json", owner.recording(id));
            if (audio.containsKey(id)) {
                recording.put("audio", HexFormat.of().formatHex(
                        MessageDigest.getInstance("SHA-256").digest(audio.get(id))));
            }
            var text = owner.get("/" + id + "/transcript?format=txt");
            if (text.statusCode() == 200) {
                recording.put("tag", text.headers().firstValue("ETag").orElseThrow());
                recording.put("text", text.body());
                var original = "/" + id + "/transcript?wording=heard&format=";
                recording.put("original", owner.get(original + "txt").body());
                recording.set("words", JSON.readTree(owner.get(original + "json").body()));
            }
        }
        removed.forEach(id -> expected.withArray("/removed").add(id.toString()));
        for (var mail : mailFiles()) {
            expected.withArray("/mails").add(mail);
        }
        return expected;
    }

    /** What the API does not say: the attempt, and which mail has still to go out. */
    void addRows(ObjectNode expected) throws Exception {
        var copy = out.resolve("copy");
        Files.copy(data.resolve("database.mv.db"), copy.resolveSibling("copy.mv.db"));
        try (var connection = DriverManager.getConnection(database(copy));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM recordings")) {
            var byId = new LinkedHashMap<String, ObjectNode>();
            expected.get("recordings").forEach(r -> byId.put(r.get("json").get("id").asText(), (ObjectNode) r));
            while (rows.next()) {
                var recording = byId.get(rows.getString("id"));
                if (recording == null) {
                    continue;
                }
                var status = rows.getString("status");
                if (!status.equals(recording.get("json").get("status").asText())) {
                    throw new IllegalStateException("moved on meanwhile: " + recording);
                }
                recording.put("attempt", rows.getInt("attempt"));
                recording.put("tries", rows.getInt("tries"));
                recording.put("claimed", rows.getString("claimed_until") != null);
                if (rows.getString("failure") != null) {
                    recording.put("cause", rows.getString("failure"));
                }
                if (rows.getString("due_at") != null && !status.equals("UPLOADING")) {
                    recording.put(
                            "pending",
                            (status.equals("FAILED") ? "failure-" : "transcript-") + rows.getString("id") + "-"
                                    + rows.getInt("attempt"));
                }
            }
        }
        Files.delete(copy.resolveSibling("copy.mv.db"));
        Files.deleteIfExists(copy.resolveSibling("copy.trace.db"));
        var states = new TreeMap<String, Integer>();
        expected.get("recordings").forEach(r -> states.merge(
                r.get("json").get("status").asText() + " " + (r.get("json").has("transcribedAt") ? "transcribed " : "")
                        + (r.has("pending") ? "pending " : "") + (r.path("claimed").asBoolean() ? "claimed " : "")
                        + r.path("cause").asText(),
                1, Integer::sum));
        states.forEach((state, count) -> System.out.println(count + "\t" + state));
        System.out.println(owners.size() + " recordings, " + expected.get("mails").size() + " mails");
    }

    void zip() throws IOException {
        var zip = out.resolve("data.zip");
        try (var stream = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(data)) {
            stream.setLevel(9);
            for (var file : files.sorted().toList()) {
                var name = data.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file)) {
                    if (!name.isEmpty()) {
                        stream.putNextEntry(new ZipEntry(name + "/"));
                        stream.closeEntry();
                    }
                    continue;
                }
                var entry = new ZipEntry(name);
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                stream.putNextEntry(entry);
                Files.copy(file, stream);
                stream.closeEntry();
            }
        }
        System.out.println(zip + ": " + Files.size(zip) + " bytes");
    }

    List<JsonNode> mailFiles() throws IOException {
        var mails = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(data.resolve("inbox"), "*.json")) {
            for (var file : files) {
                mails.add(JSON.readTree(file.toFile()));
            }
        }
        mails.sort(Comparator.comparing(mail -> mail.get("date").asText()));
        return mails;
    }

    List<JsonNode> mails() throws IOException {
        return mailFiles();
    }

    long mailsAbout(UUID id) throws IOException {
        return mailFiles().stream().filter(mail -> mail.get("id").asText().contains(id.toString())).count();
    }

    // ---- audio ----

    byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(clips.resolve(name));
    }

    /** A second and a half of the sentence in narrow-band AMR: no two alike, so that none is taken for another. */
    byte[] shortClip() throws IOException {
        var frames = frames();
        var clipped = new ByteArrayOutputStream();
        clipped.write("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        int first = clip++ % 60;
        for (int i = first; i < first + 60 + clip / 60 % 8; i++) {
            clipped.write(frames.get(i % frames.size()));
        }
        return clipped.toByteArray();
    }

    byte[] longClip(int seconds) throws IOException {
        var frames = frames();
        var repeated = new ByteArrayOutputStream();
        repeated.write("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < seconds * 50; i++) {
            repeated.write(frames.get(i % frames.size()));
        }
        return repeated.toByteArray();
    }

    List<byte[]> frames() throws IOException {
        var sizes = new int[] {12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0};
        var amr = bytes("narrow.amr");
        var frames = new ArrayList<byte[]>();
        for (int at = 6; at < amr.length; ) {
            int size = 1 + sizes[amr[at] >> 3 & 15];
            frames.add(Arrays.copyOfRange(amr, at, Math.min(at + size, amr.length)));
            at += size;
        }
        return frames;
    }

    static byte[] unreadable() {
        var bytes = new byte[300];
        new Random(7).nextBytes(bytes);
        System.arraycopy("fLaC".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        return bytes;
    }

    /** Its only frame is cut short. */
    byte[] damaged() throws IOException {
        return Arrays.copyOf(bytes("narrow.amr"), 16);
    }

    static byte[] withoutSound() {
        return wav(7, new byte[0], 0);
    }

    /** Four hours and a half, as its head says. */
    byte[] tooLong() throws IOException {
        var flac = Arrays.copyOf(bytes("sentence.flac"), 10_000);
        int rate = (flac[18] & 0xFF) << 12 | (flac[19] & 0xFF) << 4 | (flac[20] & 0xFF) >> 4;
        long samples = 16200L * rate;
        flac[21] = (byte) (flac[21] & 0xF0 | samples >> 32);
        for (int i = 0; i < 4; i++) {
            flac[22 + i] = (byte) (samples >> 24 - 8 * i);
        }
        return flac;
    }

    static byte[] wav(int coding, byte[] samples, int sample) {
        if (sample != 0) {
            Arrays.fill(samples, (byte) sample);
        }
        return ByteBuffer.allocate(46 + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(38 + samples.length)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(18)
                .putShort((short) coding)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8)
                .putShort((short) 0)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    // ---- the application ----

    void start(boolean withSmtp) throws Exception {
        var command = new ArrayList<>(List.of("java", "-Xmx256m", "-Dquarkus.http.port=" + port));
        command.add("-Daudio-to-text.data=" + data);
        command.add("-Daudio-to-text.url=http://localhost:8080");
        if (withSmtp) {
            command.add("-Dquarkus.mailer.host=localhost");
            command.add("-Dquarkus.mailer.port=" + smtp.port());
            command.add("-Dquarkus.mailer.keep-alive=false");
        }
        command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        process = new ProcessBuilder(command)
                .directory(out.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.resolve("application.log").toFile()))
                .start();
        var request = HttpRequest.newBuilder(url("/q/health/ready")).build();
        await("readiness", () -> {
            try {
                return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    void sql(String update) throws Exception {
        try (var connection = DriverManager.getConnection(database(data.resolve("database")));
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(update) == 0) {
                throw new IllegalStateException("nothing changed: " + update);
            }
        }
    }

    static String database(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }

    /** The file that holds, or held, the recording's audio: its owner's are in one folder. */
    Path audioFile(UUID id) throws IOException {
        try (var files = Files.walk(data.resolve("recordings"))) {
            var other = files.filter(file -> idsOf(owners.get(id)).stream()
                            .anyMatch(own -> file.getFileName().toString().equals(own + ".amr")))
                    .findFirst()
                    .orElseThrow();
            return other.resolveSibling(id + ".amr");
        }
    }

    // ---- people ----

    Person registered(String email, String language) throws Exception {
        var person = new Person(email, language);
        person.register();
        await("the code", () -> !person.code().isEmpty());
        person.form("/confirm", "/confirm", "email", email, "code", person.code());
        return person;
    }

    UUID submit(Person owner, String name, byte[] bytes) throws Exception {
        var id = UUID.randomUUID();
        owner.put(id, name, bytes);
        owners.put(id, owner);
        audio.put(id, bytes);
        return id;
    }

    List<UUID> idsOf(Person owner) {
        return owners.keySet().stream().filter(id -> owners.get(id) == owner).toList();
    }

    void forget(UUID id) {
        owners.remove(id);
        removed.add(id);
    }

    void awaitStatus(UUID id, String status) throws Exception {
        await(status + " of " + id, () -> owners.get(id).recording(id).path("status").asText().equals(status));
    }

    /** Sends the first half of a clip; answers when the application has begun to store it. */
    Socket beginUpload(Person owner, String name) throws Exception {
        var id = UUID.randomUUID();
        var bytes = bytes("narrow.amr");
        var socket = new Socket("localhost", port);
        var head = "PUT /api/recordings/" + id + "?name=" + Person.encoded(name) + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: audio/amr\r\nAuthorization: " + owner.authorization() + "\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes, 0, bytes.length / 2);
        socket.getOutputStream().flush();
        await("the upload", () -> owner.recording(id).path("status").asText().equals("UPLOADING"));
        owners.put(id, owner);
        return socket;
    }

    final class Person {
        final String email;
        final String language;
        final HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        String lastCode = "";

        Person(String email, String language) {
            this.email = email;
            this.language = language;
        }

        void register() throws Exception {
            form("/register", "/register", "email", email, "password", PASSWORD);
        }

        String code() throws IOException {
            mails().stream()
                    .filter(mail -> mail.get("to").asText().equals(email))
                    .map(mail -> codeIn(mail.get("text").asText()))
                    .findFirst()
                    .ifPresent(code -> lastCode = code);
            return lastCode;
        }

        /** Of the newest mail about the account. */
        String resetCode() throws IOException {
            var ofAccount = mails().stream()
                    .filter(mail -> mail.get("to").asText().equals(email)
                            && mail.get("id").asText().startsWith("account-"))
                    .toList();
            return codeIn(ofAccount.get(ofAccount.size() - 1).get("text").asText());
        }

        static String codeIn(String text) {
            var code = Pattern.compile("\\b\\d{6}\\b").matcher(text);
            return code.find() ? code.group() : "";
        }

        void leave() throws Exception {
            form("/sign-in", "/sign-in", "email", email, "password", PASSWORD);
            form("/account", "/account/delete", "email", email);
        }

        void form(String page, String action, String... fields) throws Exception {
            var body = browser.send(
                            HttpRequest.newBuilder(url(page)).header("Accept-Language", language).build(),
                            BodyHandlers.ofString())
                    .body();
            var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(body);
            if (!token.find()) {
                throw new IllegalStateException("no form: " + page + "\n" + body);
            }
            var form = new StringBuilder("csrf-token=" + encoded(token.group(1)));
            for (int i = 0; i < fields.length; i += 2) {
                form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
            }
            var request = HttpRequest.newBuilder(url(action))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept-Language", language)
                    .POST(BodyPublishers.ofString(form.toString()))
                    .build();
            var answer = browser.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(action + ": " + answer.statusCode() + " " + answer.body());
            }
        }

        static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        String authorization() {
            return "Basic " + Base64.getEncoder()
                    .encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        }

        HttpRequest.Builder api(String path) {
            return HttpRequest.newBuilder(url("/api/recordings" + path))
                    .timeout(Duration.ofMinutes(1))
                    .header("Accept-Language", language)
                    .header("Authorization", authorization());
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return browser.send(request.build(), BodyHandlers.ofString());
        }

        void done(HttpRequest.Builder request) throws Exception {
            var answer = send(request);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
        }

        HttpResponse<String> get(String path) throws Exception {
            return send(api(path));
        }

        /** In English, whatever the person reads. */
        JsonNode recording(UUID id) throws Exception {
            return JSON.readTree(send(api("/" + id).setHeader("Accept-Language", "en")).body());
        }

        void put(UUID id, String name, byte[] bytes) throws Exception {
            done(api("/" + id + "?name=" + encoded(name) + (bytes.length % 3 == 0 ? "&language=en-GB" : ""))
                    .header("Content-Type", "audio/amr")
                    .PUT(BodyPublishers.ofByteArray(bytes)));
        }

        void rename(UUID id, String name) throws Exception {
            done(api("/" + id)
                    .header("Content-Type", "application/merge-patch+json")
                    .method("PATCH", BodyPublishers.ofString(
                            JSON.createObjectNode().put("name", name).toString())));
        }

        void correct(UUID id, String text) throws Exception {
            done(api("/" + id + "/transcript")
                    .header("Content-Type", "text/plain;charset=utf-8")
                    .PUT(BodyPublishers.ofString(text)));
        }

        void revert(UUID id) throws Exception {
            done(api("/" + id + "/transcript").DELETE());
        }

        void mailAgain(UUID id) throws Exception {
            done(api("/" + id + "/mail").POST(BodyPublishers.noBody()));
        }

        void retry(UUID id) throws Exception {
            done(api("/" + id + "/retry").POST(BodyPublishers.noBody()));
        }

        void delete(UUID id) throws Exception {
            done(api("/" + id).DELETE());
        }
    }

    /** Takes no mail: never that for refused@, later that for others; and says nothing at all about that for hang@. */
    static final class SmtpServer {
        final ServerSocket socket;
        final CountDownLatch hanging = new CountDownLatch(1);

        SmtpServer() throws IOException {
            socket = new ServerSocket(0);
            var thread = new Thread(this::serve, "smtp");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        void awaitHanging() throws InterruptedException {
            hanging.await();
        }

        void serve() {
            while (true) {
                try {
                    var client = socket.accept();
                    var thread = new Thread(() -> talk(client), "smtp client");
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        void talk(Socket client) {
            try (client) {
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                say(client, "220 localhost");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("RCPT") && line.contains("hang@")) {
                        hanging.countDown();
                        continue;
                    }
                    say(client, line.startsWith("RCPT")
                            ? line.contains("refused@") ? "550 never" : "451 not now"
                            : "250 localhost");
                    if (line.startsWith("RCPT") || line.startsWith("QUIT")) {
                        return;
                    }
                }
            } catch (IOException gone) {
                // The application was killed.
            }
        }

        static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
