package audiototext.adapters.web.pages;

import audiototext.application.ManageRecordings;
import audiototext.domain.port.Recordings.Cursor;
import java.util.Optional;

/**
 * One page of the list of recordings.
 *
 * @param address the path of the page, with its query
 * @param place the place that this page starts after, or ends before; empty if it starts with the newest recording
 * @param page the recordings
 */
record ListPage(String address, Optional<Cursor> place, ManageRecordings.Page page) {

    /** The place that the page of newer recordings ends before; empty if there is no such page. */
    Optional<Cursor> first() {
        return place.map(
                known -> page.recordings().stream().findFirst().map(Cursor::at).orElse(known));
    }
}
