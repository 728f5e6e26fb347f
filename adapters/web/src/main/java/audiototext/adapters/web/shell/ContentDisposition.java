package audiototext.adapters.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} for a file to save (RFC 6266). */
public final class ContentDisposition {
    private ContentDisposition() {}

    /**
     * The header's value.
     *
     * @param file the name of the file, with its ending
     */
    public static String named(String file) {
        var ascii = file.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
        var encoded = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
