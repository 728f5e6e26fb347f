package audiototext.tests.awsstandins.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A function in its own process, run as Lambda runs it: only with environment variables and the Runtime API. */
public final class LambdaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LambdaRuntimeApi api;
    private final Path log;
    private final Process process;
    private final long started;

    /**
     * @param command such as the path of the file {@code bootstrap}
     * @param environment what the function gets in addition to what Lambda itself sets
     * @param log where its output goes; an older file is replaced
     */
    public LambdaProcess(List<String> command, Map<String, String> environment, Path log) throws IOException {
        this.api = new LambdaRuntimeApi();
        this.log = log;
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(log.toAbsolutePath().getParent())
                        .resolve(log.getFileName())
                        .toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(),
                        "AWS_REGION", "us-east-1",
                        "AWS_ACCESS_KEY_ID", "test",
                        "AWS_SECRET_ACCESS_KEY", "test",
                        "AWS_LAMBDA_FUNCTION_NAME", "tested",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
                        "LANG", "en_US.UTF-8",
                        "TZ", ":UTC",
                        "PATH", "/usr/local/bin:/usr/bin/:/bin"));
        builder.environment().putAll(environment);
        this.started = System.nanoTime();
        this.process = builder.start();
        process.onExit().thenRun(() -> api.giveUp("the process has ended; see " + log.toAbsolutePath()));
    }

    /**
     * Waits until the function asks for its first event, and returns the time since the start of the process.
     *
     * @throws IllegalStateException if it does not ask within two minutes, or could not start
     */
    public Duration untilFirstNext() throws InterruptedException {
        return Duration.ofNanos(await(api.firstNext()) - started);
    }

    /** The time from the start of the process to the arrival of the answer. */
    public Duration since(LambdaAnswer answer) {
        return Duration.ofNanos(answer.at() - started);
    }

    /**
     * Sends an event and waits for the answer.
     *
     * @throws IllegalStateException if there is none within two minutes, or the process has ended
     */
    public LambdaAnswer invoke(String event) throws InterruptedException {
        return await(api.invoke(event));
    }

    private <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the function does not answer; see " + log.toAbsolutePath(), e);
        }
    }

    /** The id of the process. */
    public long pid() {
        return process.pid();
    }

    /** The output so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
