package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.FilterParameters;
import audiototext.adapters.web.shell.security.OwnPath;

/**
 * A place in the list of recordings, to come back to.
 *
 * @param query of the list's address; empty where the list is whole and begins with the newest
 */
public record BackLink(String query) {
    private static final String LIST = "/recordings";

    /** @param address of the list */
    static BackLink at(String address) {
        return new BackLink(address.contains("?") ? address.substring(address.indexOf('?') + 1) : "");
    }

    /** The list there. */
    public String back() {
        return query.isEmpty() ? LIST : OwnPath.or(LIST + "?" + query, LIST);
    }

    /** What the address of a recording's page ends in, so that it leads back here. */
    public String ending() {
        return query.isEmpty() ? "" : "?list=" + FilterParameters.encoded(query);
    }
}
