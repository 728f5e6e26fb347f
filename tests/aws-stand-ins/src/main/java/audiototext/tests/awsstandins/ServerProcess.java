package audiototext.tests.awsstandins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A server in its own process. It chooses a free port and writes the port into its log. */
public final class ServerProcess implements AutoCloseable {
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final Thread end;
    private final int port;

    /**
     * Starts the server and waits until it has a port.
     *
     * @param port finds the port in a line of the log, as the first group
     * @throws IOException if the server ends first, or has no port within two minutes
     */
    public ServerProcess(Pattern port, List<String> command) throws IOException {
        this(port, command, Map.of(), Path.of(""));
    }

    /**
     * @param environment added to the environment of this process
     * @param directory its working directory; created if missing
     */
    public ServerProcess(Pattern port, List<String> command, Map<String, String> environment, Path directory)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Files.createDirectories(directory.toAbsolutePath()).toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        var found = new CompletableFuture<Integer>();
        var reader = new Thread(() -> read(process.inputReader(StandardCharsets.UTF_8), port, found));
        reader.setDaemon(true);
        reader.start();
        this.port = await(found);
    }

    private static void read(BufferedReader log, Pattern port, CompletableFuture<Integer> found) {
        var start = new StringBuilder();
        // Read to the end, because a process whose log is not read stops when the pipe is full.
        log.lines().forEach(line -> {
            var matcher = port.matcher(line);
            if (found.isDone()) {
                return;
            }
            start.append(line).append('\n');
            if (matcher.find()) {
                found.complete(Integer.valueOf(matcher.group(1)));
            }
        });
        found.completeExceptionally(new IOException("the server has ended:\n" + start));
    }

    private int await(CompletableFuture<Integer> found) throws IOException {
        try {
            return found.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IOException("the server does not start: " + process.info().commandLine(), e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the server started");
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        // Not through the process object, which would close the log while it is read.
        process.toHandle().destroy();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
