package audiototext.bootstrap.embedded.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * WebKitGTK, which has Safari's engine, with one tab on its own display and a beeping microphone. Driven by its own
 * WebDriver (W3C).
 */
final class WebKit implements Tab, AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/WebKitWebDriver");
    private static final Path DISPLAY = Path.of("/usr/bin/Xvfb");
    private static final List<String> SETTINGS =
            List.of("--automation", "--enable-mock-capture-devices=true", "--autoplay-policy=allow");

    private final Process display;
    private final Process driver;
    private final WebDriver tab;

    private WebKit(Process display, Process driver, WebDriver tab) {
        this.display = display;
        this.driver = driver;
        this.tab = tab;
    }

    /** Skips the test, and says so, if there is no WebKitGTK. */
    static WebKit start() throws IOException {
        assumeTrue(
                Stream.of(DRIVER, DISPLAY).allMatch(Files::isExecutable),
                "SKIPPED: no WebKitGTK found; install webkit2gtk-driver and xvfb");
        var log = Files.createTempFile(Files.createDirectories(Path.of("target", "browser")), "webkit", ".log");
        var display = new ProcessBuilder(DISPLAY.toString(), "-displayfd", "1", "-nolisten", "tcp")
                .redirectError(log.toFile())
                .start();
        int port = freePort();
        var command = new ProcessBuilder(DRIVER.toString(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("DISPLAY", ":" + display.inputReader().readLine());
        var driver = command.start();
        try {
            return new WebKit(display, driver, WebDriver.at(port, SETTINGS));
        } catch (RuntimeException e) {
            end(driver);
            end(display);
            throw e;
        }
    }

    /** The driver only uses a port that it is given. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void open(URI page) {
        tab.open(page);
    }

    @Override
    public Optional<JsonElement> evaluate(String expression) {
        return tab.evaluate(expression);
    }

    @Override
    public void close() {
        try {
            tab.close();
        } finally {
            end(driver);
            end(display);
        }
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
