package audiototext.standins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A server in a process of its own, which chooses a free port and says so in its log. */
final class ServerProcess implements AutoCloseable {
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final Thread end;
    private final int port;

    /** @param port finds the port in a line of the log, as the first group */
    ServerProcess(Pattern port, List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
        // To its very end, because a process whose log nobody reads stops when the pipe is full.
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

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        // Not the process itself, which would close the log under its reader.
        process.toHandle().destroy();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
