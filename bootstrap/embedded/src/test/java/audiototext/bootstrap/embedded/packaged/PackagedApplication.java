package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The packaged application as its own process, as an operator runs it: started, killed, started again. */
public final class PackagedApplication implements AutoCloseable {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> settings = new LinkedHashMap<>();
    /**
     * With only the quick compiler it starts in half the time. Several run at once, so each collects with one thread.
     */
    private final List<String> options =
            new ArrayList<>(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private Process process;

    /**
     * @param name the name of a folder under target/packaged, which is emptied: the working directory of the process
     */
    public PackagedApplication(String name) throws IOException {
        this.home = Path.of("target/packaged", name).toAbsolutePath();
        deleteAll(home);
        Files.createDirectories(home);
        with("audio-to-text.data", "data").with("audio-to-text.url", url().toString());
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Outside the range of outgoing connections, so that it stays free while nothing listens there. */
    static int freePort() {
        int port = 0;
        while (port == 0) {
            port = ifFree(ThreadLocalRandom.current().nextInt(10_000, 32_000));
        }
        return port;
    }

    private static int ifFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    PackagedApplication with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** An option of the JVM. */
    PackagedApplication withOption(String option) {
        options.add(option);
        return this;
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** Where the process writes its data, unless another folder was set. */
    Path data() {
        return home.resolve("data");
    }

    Path home() {
        return home;
    }

    /** Starts the process without waiting for it to answer. */
    PackagedApplication launch() throws IOException {
        assertThat(JAR)
                .as("the packaged application; build it with mvn package")
                .exists();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        return this;
    }

    public PackagedApplication start() throws IOException {
        return launch().awaitReady();
    }

    private PackagedApplication awaitReady() {
        return awaitAnswer("/q/health/ready");
    }

    PackagedApplication awaitAnswer(String path) {
        var request = HttpRequest.newBuilder(url().resolve(path)).build();
        var client = HttpClient.newHttpClient();
        await(path)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("the application ended; see " + log(), () -> !process.isAlive())
                .until(() -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
        return this;
    }

    /** Long enough for a machine that is busy with other work. */
    static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(Duration.ofMinutes(4));
    }

    /** Ends it as kill -9 does, without notice. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a service manager does, with SIGTERM, and answers the exit code. */
    int stop() throws InterruptedException {
        terminate();
        return awaitEnd();
    }

    /** Asks it to end, and does not wait. */
    void terminate() {
        process.destroy();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("ended").isTrue();
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private Path log() {
        return home.resolve("application.log");
    }

    /** What all processes so far have written to the console. */
    List<String> logLines() throws IOException {
        return Files.readAllLines(log());
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
