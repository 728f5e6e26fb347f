package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures in docs/performance.md. Runs only when named, because it takes minutes. */
class PackagedMeasurement {
    private static final long MEBIBYTE = 1 << 20;
    private static final int RECORDINGS = 10_000;
    private static final int REQUESTS = 101;
    private static final int SAMPLES_OF_AN_HOUR = 3600 * 8000;
    private static final Pattern HEAP_AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");

    private PackagedApplication application;

    @BeforeEach
    void prepare() throws IOException {
        application = new PackagedApplication("measured");
        application
                .withOption("-XX:TieredStopAtLevel=4")
                .withOption("-XX:-UseSerialGC")
                .withOption("-Xlog:gc:file=" + collections());
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void firstPage() throws IOException {
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            application.launch().awaitAnswer("/");
            say("first page %.1f s after the start, %s", seconds(began), i == 0 ? "empty data folder" : "same data");
            application.close();
        }
    }

    @Test
    void upload() throws Exception {
        application.start();
        var person = Person.registered(application, "upload@example.org");
        for (long size : new long[] {1024, 1024, 1024, 2047}) {
            collectGarbage();
            int collected = Files.readAllLines(collections()).size();
            long before = heapAfterCollections(collected - 1);
            long began = System.nanoTime();
            var id = upload(person, size * MEBIBYTE);
            double seconds = seconds(began);
            long most = heapAfterCollections(collected);
            person.delete(id);
            say(
                    "%d MiB in %.1f s: %.0f MB/s; heap in use after collections %d MB before, %d MB at most during it",
                    size, seconds, size * MEBIBYTE / 1e6 / seconds, before, most);
        }
    }

    /** Over a plain socket, which takes the least of the processor that both sides share. */
    private UUID upload(Person person, long bytes) throws IOException {
        var id = UUID.randomUUID();
        try (var socket =
                new Socket(application.url().getHost(), application.url().getPort())) {
            var out = socket.getOutputStream();
            var head = "PUT /api/recordings/" + id + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: audio/wav\r\n"
                    + "Authorization: " + person.authorization() + "\r\nContent-Length: " + bytes + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var noise = new byte[(int) MEBIBYTE];
            new Random(1).nextBytes(noise);
            var header = Speech.header((int) Math.min(Integer.MAX_VALUE, bytes));
            out.write(header);
            for (long left = bytes - header.length; left > 0; left -= noise.length) {
                out.write(noise, 0, (int) Math.min(left, noise.length));
            }
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length))
                    .isEqualTo(answer.length);
            assertThat(answer).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 201");
        }
        return id;
    }

    private void collectGarbage() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(jcmd, Long.toString(application.handle().pid()), "GC.run").start();
        assertThat(process.waitFor()).isZero();
    }

    private long heapAfterCollections(int first) throws IOException {
        return Files.readAllLines(collections()).stream()
                .skip(first)
                .filter(line -> line.contains("Pause Young") || line.contains("Pause Full"))
                .map(HEAP_AFTER_COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToLong(heap -> Long.parseLong(heap.group(1)))
                .max()
                .orElse(0);
    }

    private Path collections() {
        return application.home().resolve("gc.log");
    }

    @Test
    void listOfRecordings() throws Exception {
        application.start();
        var person = Person.registered(application, "list@example.org");
        person.signIn();
        var id = UUID.randomUUID();
        person.submit(id, Speech.sentence());
        person.awaitDelivered(id);
        application.stop();
        var seeded = multiplyRecordings().iterator();
        application.start();
        say("first answer of /recordings %.0f ms", millisOfList(person));
        for (int round = 0; round < 3; round++) {
            var millis = new double[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                // H2 caches the result of a query until its table is written to.
                person.delete(seeded.next());
                millis[i] = millisOfList(person);
            }
            Arrays.sort(millis);
            say(
                    "/recordings with %d recordings: median %.0f ms, 95th percentile %.0f ms",
                    RECORDINGS, millis[REQUESTS / 2], millis[REQUESTS * 95 / 100]);
        }
    }

    private List<UUID> multiplyRecordings() throws SQLException {
        var ids = Stream.generate(UUID::randomUUID).limit(RECORDINGS - 1).toList();
        var database = "jdbc:h2:file:" + application.data().resolve("database")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("create table more as select * from recordings");
            for (var id : ids) {
                statement.addBatch(
                        "update more set id = '" + id + "', submitted_at = dateadd(minute, -7, submitted_at)");
                statement.addBatch("insert into recordings select * from more");
            }
            statement.executeBatch();
            statement.execute("drop table more");
        }
        return ids;
    }

    private static double millisOfList(Person person) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var page = person.page("/recordings");
        double millis = seconds(began) * 1000;
        assertThat(page.body()).contains("Older");
        return millis;
    }

    @Test
    void hourOfSpeech() throws Exception {
        application.start();
        var person = Person.registered(application, "hour@example.org");
        var sentence = Speech.samples();
        var file = application.home().resolve("hour.wav");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int times = SAMPLES_OF_AN_HOUR / sentence.length;
            out.write(Speech.header(times * sentence.length));
            for (int i = 0; i < times; i++) {
                out.write(sentence);
            }
        }
        var id = UUID.randomUUID();
        long began = System.nanoTime();
        person.submit(id, file);
        PackagedApplication.await("an hour of speech")
                .atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> person.status(id), "DELIVERED"::equals);
        say("an hour of speech delivered after %.0f s; %s", seconds(began), peakMemory());
    }

    private String peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + application.handle().pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findAny()
                .orElse("peak memory is unknown on this system");
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String format, Object... figures) {
        System.out.println(String.format(format, figures));
    }
}
