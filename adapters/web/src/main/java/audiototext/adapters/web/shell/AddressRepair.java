package audiototext.adapters.web.shell;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Encodes what an address may not contain, such as a percent sign that begins no escape, as the URL Standard (WHATWG)
 * reads it: literally. Without this, the server's checks refuse such an address with an empty answer. They also have to
 * be switched off; see decision 184.
 */
@Singleton
public class AddressRepair {
    /** All but what RFC 3986 allows in a path or a query, escapes included. */
    private static final Pattern ILLEGAL = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9._~!$&'()*+,;=:@/?-]");

    /** Before the first handler that looks at the address. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(AddressRepair::repair);
    }

    private static void repair(RoutingContext request) {
        var query = request.request().query();
        var address = request.request().path() + (query == null ? "" : "?" + query);
        var legal = legal(address);
        if (legal.equals(address)) {
            request.next();
        } else {
            request.reroute(legal);
        }
    }

    /** The address with each illegal character encoded. */
    static String legal(String address) {
        return ILLEGAL.matcher(address).replaceAll(illegal -> encoded(illegal.group()));
    }

    /** The server reads each byte of an address as one character. */
    private static String encoded(String character) {
        var hex = HexFormat.of().withUpperCase().withPrefix("%");
        return hex.formatHex(character.getBytes(StandardCharsets.ISO_8859_1));
    }
}
