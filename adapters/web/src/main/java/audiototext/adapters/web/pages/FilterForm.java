package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.CursorCode;
import audiototext.adapters.web.api.FilterParameters;
import audiototext.domain.port.Recordings.Cursor;

/**
 * What the list of recordings is narrowed to, as its form shows it.
 *
 * @param words that are looked for
 * @param status or empty
 * @param from the first day, or empty
 * @param to the last day, or empty
 * @param zone in which the days are meant, or empty
 * @param query the same as part of an address
 */
public record FilterForm(
        String words, String status, String from, String to, String zone, String query, boolean active) {
    static final FilterForm NONE = new FilterForm("", "", "", "", "", "", false);

    static FilterForm of(FilterParameters list) {
        return new FilterForm(list.q, list.status, list.from, list.to, list.zone, list.query(), !list.isEmpty());
    }

    /** The list with it, from the newest on. */
    public String newest() {
        return "/recordings" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The list with it, behind a place. */
    String before(Cursor place) {
        return from("before", place);
    }

    /** The list with it, in front of a place. */
    String after(Cursor place) {
        return from("after", place);
    }

    private String from(String direction, Cursor place) {
        return newest() + (query.isEmpty() ? "?" : "&") + direction + "=" + CursorCode.encode(place);
    }
}
