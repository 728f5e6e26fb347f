package audiototext.adapters.web.shell.layout;

import io.quarkus.runtime.annotations.RegisterResources;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The only style sheet. Each page contains it, so that the browser can paint without another request. */
@Named
@Singleton
@RegisterResources(globs = "audiototext/adapters/web/shell/layout/style.css")
public class StyleSheet {
    private static final String COMMENT = "(?s)/\\*.*?\\*/";
    private static final String BLANKS_BEFORE_A_LINE = "\\n\\s+";

    private final String content = read();

    /** To be written into pages unchanged: the content security policy allows it by its {@link StyleSheetHash hash}. */
    public String getContent() {
        return content;
    }

    /** Without what only its authors need, because each page pays for it. */
    static String read() {
        try (var sheet = StyleSheet.class.getResourceAsStream("style.css")) {
            // Browsers normalise line ends before they compute the hash.
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r", "")
                    .replaceAll(COMMENT, "")
                    .replaceAll(BLANKS_BEFORE_A_LINE, "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read", e);
        }
    }
}
