package audiototext.adapters.web.shell.layout;

import io.quarkus.runtime.annotations.RegisterResources;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one style sheet, which each page brings along, so that painting waits for nothing but the page. */
@Named
@Singleton
@RegisterResources(globs = "audiototext/adapters/web/shell/layout/style.css")
public class StyleSheet {
    private final String content = read();

    /** To be written into pages as it is: the content security policy knows it by its {@link StyleSheetHash hash}. */
    public String getContent() {
        return content;
    }

    static String read() {
        try (var sheet = StyleSheet.class.getResourceAsStream("style.css")) {
            // Of line ends browsers see the feeds alone.
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read", e);
        }
    }
}
