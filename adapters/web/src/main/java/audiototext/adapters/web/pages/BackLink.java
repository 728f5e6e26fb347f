package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.FilterParameters;
import audiototext.adapters.web.shell.security.OwnPath;

/**
 * A link back to a place in the list of recordings.
 *
 * @param query the query of the list's URL; empty for the whole list from the newest recording on
 */
public record BackLink(String query) {
    private static final String LIST = "/recordings";

    /** @param address the list's path with its query */
    static BackLink at(String address) {
        return new BackLink(address.contains("?") ? address.substring(address.indexOf('?') + 1) : "");
    }

    /** The path of the list, with its query. A query that is no safe part of a path is left out. */
    public String back() {
        return query.isEmpty() ? LIST : OwnPath.or(LIST + "?" + query, LIST);
    }

    /** The query to add to the path of a recording's page, so that it links back here; may be empty. */
    public String ending() {
        return query.isEmpty() ? "" : "?list=" + FilterParameters.encoded(query);
    }
}
