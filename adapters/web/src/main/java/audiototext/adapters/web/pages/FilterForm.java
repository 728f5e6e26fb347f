package audiototext.adapters.web.pages;

import audiototext.adapters.web.api.CursorCode;
import audiototext.adapters.web.api.FilterParameters;
import audiototext.domain.port.Recordings.Cursor;

/**
 * The filter of the list of recordings, as the form shows it. An empty string means that the field is not set.
 *
 * @param words the words to search for
 * @param status the name of a status
 * @param from the first day, {@code 2026-11-24}
 * @param to the last day
 * @param zone the time zone of these days, {@code Europe/Paris}
 * @param query all of these as the query of a URL
 * @param active whether the filter leaves out anything
 */
public record FilterForm(
        String words, String status, String from, String to, String zone, String query, boolean active) {
    static final FilterForm NONE = new FilterForm("", "", "", "", "", "", false);

    static FilterForm of(FilterParameters list) {
        return new FilterForm(list.q, list.status, list.from, list.to, list.zone, list.query(), !list.isEmpty());
    }

    /** The path of the filtered list, from the newest recording on. */
    public String newest() {
        return "/recordings" + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path of the filtered list after this place: older recordings. */
    String before(Cursor place) {
        return from("before", place);
    }

    /** The path of the filtered list before this place: newer recordings. */
    String after(Cursor place) {
        return from("after", place);
    }

    private String from(String direction, Cursor place) {
        return newest() + (query.isEmpty() ? "?" : "&") + direction + "=" + CursorCode.encode(place);
    }
}
