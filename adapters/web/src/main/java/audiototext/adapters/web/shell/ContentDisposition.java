package audiototext.adapters.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of a file to be saved (RFC 6266). */
public final class ContentDisposition {
    private ContentDisposition() {}

    /** @param name of any characters; what file systems or headers take amiss is replaced */
    public static String named(String name, String extension) {
        var safe = safe(name);
        var file = (safe.isEmpty() ? "transcript" : safe) + "." + extension;
        var ascii = file.replaceAll("[^\\x20-\\x7e]", "_");
        var encoded = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** The name without a path, or anything else that file systems take amiss. */
    public static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    }
}
