package audiototext.adapters.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} for a file to save (RFC 6266). */
public final class ContentDisposition {
    private ContentDisposition() {}

    /**
     * The header's value.
     *
     * @param name may hold any characters; those that file systems or headers do not allow are replaced
     * @param extension without the dot
     */
    public static String named(String name, String extension) {
        var safe = safe(name);
        var file = (safe.isEmpty() ? "transcript" : safe) + "." + extension;
        var ascii = file.replaceAll("[^\\x20-\\x7e]", "_");
        var encoded = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** The name with an underscore for each character that separates paths or that file systems do not allow. */
    public static String safe(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    }
}
