package audiototext.tests.awsstandins;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * An HTTP request as a {@link FaultyProxy} saw it.
 *
 * @param target path and query
 * @param headers by name in lower case
 */
public record Call(String method, URI target, Map<String, List<String>> headers, byte[] body) {
    /** The header's values, joined with commas; empty if there are none. */
    public String header(String name) {
        return String.join(",", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }
}
