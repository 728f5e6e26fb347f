package audiototext.adapters.web.pages;

import audiototext.application.ManageRecordings;
import audiototext.domain.port.Recordings.Cursor;
import java.util.Optional;

/**
 * One page's stretch of the list of recordings.
 *
 * @param address of the page
 * @param place that the stretch begins behind or ends in front of; nothing where it begins with the newest
 */
record ListPage(String address, Optional<Cursor> place, ManageRecordings.Page page) {

    /** The place that the page before ends in front of; nothing where there is none. */
    Optional<Cursor> first() {
        return place.map(
                known -> page.recordings().stream().findFirst().map(Cursor::at).orElse(known));
    }
}
