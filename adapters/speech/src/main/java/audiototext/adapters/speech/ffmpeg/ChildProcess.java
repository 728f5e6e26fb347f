package audiototext.adapters.speech.ffmpeg;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A program with limits: its output is read, and it is stopped when it uses too much. */
public final class ChildProcess implements AutoCloseable {
    /** What a pipe holds on Linux. */
    private static final int BUFFER = 1 << 16;

    private final Process process;
    private final InputStream output;
    private final Limits limits;
    private final Thread complaints;
    private final AtomicReference<Excess> excess = new AtomicReference<>();
    private volatile Duration allowed;
    private volatile long waitingSince;

    /** @param complaint gets each line that the program writes on standard error, in a thread of its own */
    ChildProcess(Process process, AudioInput input, Limits limits, Consumer<String> complaint) {
        this.process = process;
        this.output = new BufferedInputStream(process.getInputStream(), BUFFER);
        this.limits = limits;
        this.allowed = limits.processorTime();
        this.complaints = daemon("complaints", () -> listen(complaint));
        if (input.redirect() == Redirect.PIPE) {
            daemon("input", () -> feed(input));
        }
    }

    /**
     * Reads some of its output.
     *
     * @return how many bytes; -1 at the end
     */
    public int read(byte[] target, int from, int length) throws IOException {
        waitingSince = System.nanoTime();
        try {
            return output.read(target, from, length);
        } catch (IOException e) {
            if (excess.get() != null) {
                return -1;
            }
            throw e;
        } finally {
            waitingSince = 0;
        }
    }

    /** Reads its whole output, and drops what is longer than that. */
    byte[] readAll(int longest) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = read(buffer, 0, buffer.length); read >= 0; read = read(buffer, 0, buffer.length)) {
            answer.write(buffer, 0, Math.min(read, longest - answer.size()));
        }
        return answer.toByteArray();
    }

    /** Lets it use that much processor time in all. */
    public void allow(Duration processorTime) {
        allowed = limits.processorTime().plus(processorTime);
    }

    /**
     * Waits until it has ended and all its complaints have been passed on.
     *
     * @return the exit code; not 0 if it failed or was stopped
     */
    public int end() throws IOException {
        try {
            int exit = process.waitFor();
            complaints.join();
            return exit;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while FFmpeg was ending", e);
        }
    }

    /** Why it was stopped; empty if it was not. */
    public Optional<Excess> excess() {
        return Optional.ofNullable(excess.get());
    }

    /** Stops it if it uses more than it may. */
    void check() {
        if (isAbove(limits.memory())) {
            stop(Excess.MEMORY);
        } else if (processorTime().compareTo(allowed) > 0) {
            stop(Excess.PROCESSOR_TIME);
        } else if (waited().compareTo(limits.silence()) > 0) {
            stop(Excess.TIME);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private boolean isAbove(long memory) {
        return ResidentMemory.of(process.toHandle()).orElse(0) > memory;
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Duration waited() {
        long since = waitingSince;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void stop(Excess reason) {
        excess.compareAndSet(null, reason);
        process.destroyForcibly();
    }

    private void listen(Consumer<String> complaint) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                complaint.accept(line);
            }
        } catch (IOException e) {
            // The process was stopped.
            complaint.accept(e.toString());
        }
    }

    private void feed(AudioInput input) {
        try (var stream = process.getOutputStream()) {
            input.feed(stream);
        } catch (IOException e) {
            // The process has read as much as it wants: ffprobe, for example, only the beginning.
        }
    }

    private Thread daemon(String purpose, Runnable work) {
        var thread = new Thread(work, "ffmpeg-" + process.pid() + "-" + purpose);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What it used too much of. */
    public enum Excess {
        MEMORY,
        PROCESSOR_TIME,
        TIME
    }
}
