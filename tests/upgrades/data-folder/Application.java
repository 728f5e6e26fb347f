import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged application of the earlier version, in a process that can be killed. */
final class Application {
    final Path packaged;
    final Path data;
    final Path log;
    final int port = freePort();
    Process process;

    Application(Path packaged, Path data, Path log) {
        this.packaged = packaged;
        this.data = data;
        this.log = log;
    }

    void start() throws Exception {
        start(List.of());
    }

    void startWithMailTo(SmtpServer smtp) throws Exception {
        start(List.of(
                "-Dquarkus.mailer.host=localhost",
                "-Dquarkus.mailer.port=" + smtp.port(),
                "-Dquarkus.mailer.keep-alive=false"));
    }

    private void start(List<String> mail) throws Exception {
        var command = new ArrayList<>(List.of("java", "-Xmx256m", "-Dquarkus.http.port=" + port));
        command.add("-Daudio-to-text.data=" + data);
        command.add("-Daudio-to-text.url=http://localhost:8080");
        command.addAll(mail);
        command.addAll(List.of("-jar", packaged.resolve("quarkus-run.jar").toString()));
        process = new ProcessBuilder(command)
                .directory(data.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Await.until("readiness", this::ready);
    }

    private boolean ready() throws InterruptedException {
        var request = HttpRequest.newBuilder(url("/q/health/ready")).build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
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

    URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
