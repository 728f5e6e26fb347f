import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes a packaged application fill a data folder with recordings in every state, kills it in the middle of work, and
 * writes the folder as data.zip and its content as expected.json. See README.md.
 */
public final class MakeDataFolder {
    private final Application application;
    private final Clips clips;
    private final Path out;
    private final DataFolder folder;
    private final Recordings recordings;
    private final SmtpServer smtp = new SmtpServer();

    private final Person ada;
    private final Person marie;
    private final Person bob;
    private final Person refused;
    private final Person hanging;
    private final Person leaving;
    private final Person left;
    private final Person gone;
    private final Person newcomer;

    private MakeDataFolder(Path packaged, Path samples, Path out) throws IOException {
        this.out = Files.createDirectories(out.toAbsolutePath());
        folder = new DataFolder(this.out.resolve("data"));
        application = new Application(packaged.toAbsolutePath(), folder.path, this.out.resolve("application.log"));
        clips = new Clips(samples);
        recordings = new Recordings(application, folder);
        ada = person("ada@example.org", "en");
        marie = person("marie@example.org", "fr-FR, fr;q=0.9");
        bob = person("bob@example.org", "en");
        refused = person("refused@example.org", "en");
        hanging = person("hang@example.org", "en");
        leaving = person("leaving@example.org", "en");
        left = person("receipt@example.org", "fr");
        gone = person("gone@example.org", "en");
        newcomer = person("newcomer@example.org", "en");
    }

    private Person person(String email, String language) {
        return new Person(application, folder, email, language);
    }

    public static void main(String[] args) throws Exception {
        var made = new MakeDataFolder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        try {
            made.make();
        } finally {
            made.application.kill();
        }
        System.exit(0);
    }

    private void make() throws Exception {
        application.start();
        register();
        deliver();
        change();
        var withoutTrack = failInEachWay();
        leaveForGood();
        application.stop();

        application.startWithMailTo(smtp);
        var lastTries = leaveMailsUnsent();
        application.kill();
        lastTries.prepare();

        application.startWithMailTo(smtp);
        lastTries.awaitFailures();
        killAtWork(withoutTrack);
        folder.zip(out.resolve("data.zip"));
    }

    private void register() throws Exception {
        for (var person : List.of(ada, marie, bob, refused, hanging, leaving, left, gone)) {
            person.register();
            Await.until("the code", () -> !person.code().isEmpty());
            person.form("/confirm", "/confirm", "email", person.email, "code", person.code());
        }
        newcomer.register();
        Await.until("the code", () -> !newcomer.code().isEmpty());
        bob.form("/forgot-password", "/forgot-password", "email", bob.email);
    }

    private void deliver() throws Exception {
        submitMany(ada, 38);
        submitMany(marie, 14);
        submitMany(bob, 6);
        for (var name : List.of(
                "sentence.wav", "sentence.ogg", "sentence.mp3", "sentence.m4a", "browser.webm", "fragmented.mp4",
                "vorbis.ogg", "wide.amr", "narrow.amr")) {
            recordings.submit(ada, name, clips.sample(name));
        }
        recordings.submit(hanging, "Later", clips.brief());
        for (var name : List.of("First", "Second", "Third")) {
            recordings.submit(leaving, name, clips.brief());
        }
        recordings.submit(left, "Of a person who leaves", clips.brief());
        recordings.submit(gone, "Of a person who has left", clips.brief());
        for (var id : List.copyOf(recordings.owners.keySet())) {
            recordings.awaitStatus(id, "DELIVERED");
        }
    }

    private void submitMany(Person owner, int many) throws Exception {
        for (int i = 1; i <= many; i++) {
            recordings.submit(owner, "Recording " + i + " of " + owner.email, clips.brief());
        }
    }

    private void change() throws Exception {
        rename(recordings.of(ada), recordings.of(marie));
        correct(recordings.of(ada), recordings.of(marie));
        mailAgain(recordings.of(ada).get(3), 2);
        mailAgain(recordings.of(ada).get(38), 3);
        var deleted = recordings.of(bob).get(0);
        bob.delete(deleted);
        recordings.markRemoved(deleted);
    }

    private void rename(List<UUID> adas, List<UUID> maries) throws Exception {
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
            var id = (i % 2 == 0 ? adas : maries).get(i);
            recordings.owners.get(id).rename(id, names.get(i));
        }
    }

    private void correct(List<UUID> adas, List<UUID> maries) throws Exception {
        ada.correct(adas.get(12), "Corrected once.");
        for (int i = 1; i <= 4; i++) {
            ada.correct(adas.get(13), "Corrected " + i + " times, with <tags>, “quotes” and 🎈.\n\nA second paragraph.");
        }
        ada.correct(adas.get(14), "Will be put back.");
        ada.revert(adas.get(14));
        ada.correct(adas.get(15), "Will be put back, and corrected again.");
        ada.revert(adas.get(15));
        ada.correct(adas.get(15), "Corrected again.");
        marie.correct(maries.get(2), "L’été dernier, « où » étiez-vous ? Ça va, cœur naïf.");
        marie.correct(maries.get(4), "");
    }

    private void mailAgain(UUID id, int mails) throws Exception {
        ada.mailAgain(id);
        Await.until("another mail", () -> folder.mailsAbout(id) == mails
                || ada.recording(id).path("status").asText().equals("DELIVERED"));
        recordings.awaitStatus(id, "DELIVERED");
    }

    /** Each cause that the recogniser knows, some of them after a second attempt. */
    private UUID failInEachWay() throws Exception {
        var silence = recordings.submit(bob, "Silence", Clips.silence());
        recordings.awaitStatus(silence, "DELIVERED");
        var unreadable = recordings.submit(bob, "Unreadable", Clips.unreadable());
        var withoutTrack = recordings.submit(bob, "No sound track", clips.sample("silent-film.webm"));
        recordings.submit(bob, "Unknown coding", Clips.ofUnknownCoding());
        recordings.submit(bob, "Damaged", clips.damaged());
        recordings.submit(bob, "No sound", Clips.withoutSound());
        recordings.submit(bob, "Too long", clips.tooLong());
        var found = submitWithoutAudio("Gone for a while");
        var lost = submitWithoutAudio("Gone");
        submitWithObstacle("Broke the recogniser");
        for (var id : recordings.of(bob)) {
            recordings.awaitEnd(id);
        }
        bob.retry(unreadable);
        recordings.awaitStatus(unreadable, "FAILED");
        Files.write(recordings.audioFile(found), recordings.audio.get(found));
        bob.retry(found);
        recordings.awaitStatus(found, "DELIVERED");
        recordings.audio.remove(lost);
        return withoutTrack;
    }

    private UUID submitWithoutAudio(String name) throws Exception {
        var before = submitLongBefore(name);
        var id = recordings.submit(bob, name, clips.brief());
        Files.delete(recordings.audioFile(id));
        recordings.awaitStatus(before, "DELIVERED");
        return id;
    }

    private void submitWithObstacle(String name) throws Exception {
        var before = submitLongBefore(name);
        var id = recordings.submit(bob, name, clips.brief());
        var obstacle = Files.createDirectories(folder.transcriptPart(id).resolve("obstacle"));
        recordings.awaitStatus(before, "DELIVERED");
        recordings.awaitEnd(id);
        Files.deleteIfExists(obstacle);
        Files.deleteIfExists(obstacle.getParent());
    }

    /** Gives time to put something in the way of the next recording. */
    private UUID submitLongBefore(String name) throws Exception {
        return recordings.submit(bob, "Long, before: " + name, clips.lasting(40));
    }

    private void leaveForGood() throws Exception {
        gone.leave();
        Await.until("the receipt", () -> folder.mails().stream()
                .anyMatch(mail -> mail.path("to").asText().equals(gone.email)
                        && mail.path("id").asText().startsWith("farewell-")));
        recordings.markAllRemoved(gone);
    }

    private LastTries leaveMailsUnsent() throws Exception {
        for (int i = 0; i < 8; i++) {
            recordings.submit(i % 2 == 0 ? ada : marie, "Attend son e-mail n° " + i, clips.brief());
        }
        var waiting = new ArrayList<>(recordings.lastOf(ada, 4));
        waiting.addAll(recordings.lastOf(marie, 4));
        for (var id : waiting) {
            recordings.awaitTranscript(id);
        }
        ada.correct(waiting.get(0), "What was corrected before its mail went out.");
        ada.rename(waiting.get(1), "Renamed before its mail went out ✉️");
        for (var id : recordings.of(ada).subList(4, 7)) {
            ada.mailAgain(id);
        }
        for (var broken : List.of(clips.sample("silent-film.webm"), Clips.unreadable(), Clips.withoutSound())) {
            recordings.awaitStatus(recordings.submit(marie, "Échec sans avis encore", broken), "FAILED");
        }
        for (int i = 0; i < 2; i++) {
            recordings.awaitStatus(recordings.submit(refused, "Refused " + i, clips.brief()), "FAILED");
        }
        left.leave();
        recordings.markAllRemoved(left);

        var notFetched = recordings.submit(bob, "Its text cannot be kept", clips.lasting(20));
        var obstacle = recordings.audioFile(notFetched).resolveSibling("../text/" + notFetched + ".json/obstacle");
        Files.createDirectories(obstacle.normalize());
        var neverEnded = recordings.submit(bob, "Ends each process", clips.lasting(60));
        recordings.awaitProgress(neverEnded);
        return new LastTries(waiting.get(7), notFetched, obstacle.normalize(), neverEnded);
    }

    /** Recordings that have one try left. */
    private final class LastTries {
        final UUID mailNotSent;
        final UUID notFetched;
        final Path obstacle;
        final UUID neverEnded;

        LastTries(UUID mailNotSent, UUID notFetched, Path obstacle, UUID neverEnded) {
            this.mailNotSent = mailNotSent;
            this.notFetched = notFetched;
            this.obstacle = obstacle;
            this.neverEnded = neverEnded;
        }

        void prepare() throws Exception {
            update("tries = 9, due_at = submitted_at, claimed_until = NULL", mailNotSent);
            update("tries = 9, due_at = submitted_at, claimed_until = NULL", notFetched);
            update("tries = 10, due_at = submitted_at", neverEnded);
            // Text from before there were causes.
            update("failure = 'It was not to be.', status = 'FAILED', due_at = NULL", recordings.of(bob).get(4));
            // As kill -9 leaves it between the mail and the update that says that it was sent.
            update("status = 'TRANSCRIBING', delivered_at = NULL, due_at = transcribed_at", recordings.of(ada).get(10));
        }

        void update(String columns, UUID id) throws Exception {
            folder.update("UPDATE recordings SET " + columns + " WHERE id = '" + id + "'");
        }

        void awaitFailures() throws Exception {
            for (var id : List.of(mailNotSent, notFetched, neverEnded)) {
                recordings.awaitStatus(id, "FAILED");
            }
            Files.delete(obstacle);
            Files.delete(obstacle.getParent());
        }
    }

    private void killAtWork(UUID withoutTrack) throws Exception {
        var running = recordings.submit(bob, "Half transcribed", clips.lasting(900));
        for (int i = 0; i < 5; i++) {
            recordings.submit(i < 3 ? ada : marie, "Attend son tour n° " + i, clips.sample("narrow.amr"));
        }
        bob.retry(withoutTrack);
        recordings.beginUpload(ada, "Broken off", clips.sample("narrow.amr")).close();
        var arriving = recordings.beginUpload(marie, "Arrivait encore", clips.sample("narrow.amr"));
        Thread.sleep(500);
        var oldest = recordings.of(leaving).get(0);
        var audioFile = recordings.audioFile(oldest);
        makeUndeletable(audioFile);
        leaving.leave();
        recordings.markAllRemoved(leaving);
        hanging.mailAgain(recordings.of(hanging).get(0));
        smtp.awaitHanging();
        recordings.awaitProgress(running);

        var expected = new ExpectedContent(recordings);
        expected.readFromApi();
        expected.unconfirmed(newcomer);
        expected.forgotten(bob);
        application.kill();
        arriving.close();
        Files.delete(audioFile.resolve("obstacle"));
        Files.delete(audioFile);
        Files.write(audioFile, recordings.audio.get(oldest));

        expected.readFromTables();
        expected.requireNotTranscribed(running);
        expected.left(gone);
        expected.leaving(leaving, left);
        expected.write(out.resolve("expected.json"));
    }

    private static void makeUndeletable(Path audioFile) throws IOException {
        Files.delete(audioFile);
        Files.createDirectories(audioFile.resolve("obstacle"));
    }
}
