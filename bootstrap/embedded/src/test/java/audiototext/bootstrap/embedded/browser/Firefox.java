package audiototext.bootstrap.embedded.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Firefox of this machine with one tab and a humming microphone. Driven by its own WebDriver BiDi (W3C). */
final class Firefox implements Tab, AutoCloseable {
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final List<String> SETTINGS = List.of(
            "user_pref('media.navigator.streams.fake', true);",
            "user_pref('media.navigator.permission.disabled', true);",
            "user_pref('media.autoplay.default', 0);");

    private final Process process;
    private final BiDi bidi;
    private final String tab;

    private Firefox(Process process, BiDi bidi) {
        this.process = process;
        this.bidi = bidi;
        bidi.call("session.new", parse("{capabilities: {}}"));
        var tabs = bidi.call("browsingContext.getTree", new JsonObject()).getAsJsonArray("contexts");
        tab = tabs.get(0).getAsJsonObject().get("context").getAsString();
    }

    /** Skips the test, and says so, if there is no Firefox. */
    static Firefox start() throws IOException {
        var executable = executable();
        assumeTrue(
                executable.isPresent(),
                "SKIPPED: no Firefox found; install firefox-esr or name one in the environment variable FIREFOX");
        var profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "firefox");
        Files.write(profile.resolve("user.js"), SETTINGS);
        var log = profile.resolve("firefox.log");
        var process = new ProcessBuilder(
                        executable.get().toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toAbsolutePath().toString(),
                        "--remote-debugging-port",
                        "0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new Firefox(process, BiDi.at(address(log)));
        } catch (RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("FIREFOX"));
        return Stream.concat(named.stream(), Stream.of("/usr/bin/firefox-esr", "/usr/bin/firefox"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI address(Path log) {
        var line = await().atMost(PATIENCE).until(() -> listening(log), Optional::isPresent);
        return URI.create(line.orElseThrow().substring(LISTENING.length()).strip() + "/session");
    }

    private static Optional<String> listening(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(LISTENING)).findFirst();
        }
    }

    @Override
    public void open(URI page) {
        var where = parse("{wait: 'complete'}");
        where.addProperty("context", tab);
        where.addProperty("url", page.toString());
        bidi.call("browsingContext.navigate", where);
    }

    @Override
    public Optional<JsonElement> evaluate(String expression) {
        var what = parse("{awaitPromise: true, userActivation: true}");
        what.addProperty("expression", expression);
        what.add("target", parse("{}"));
        what.getAsJsonObject("target").addProperty("context", tab);
        var answer = bidi.call("script.evaluate", what);
        return Optional.ofNullable(answer.getAsJsonObject("result")).map(result -> result.get("value"));
    }

    private static JsonObject parse(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
