package audiototext.adapters.database;

import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.user.Subject;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.HashMap;
import java.util.Map;

/** Builds the query for a person's recordings: newest first, or backwards from a place in the list. */
final class ListQuery {
    /** The owner is always the same, but H2 only reads in the order of an index if all its columns are named. */
    private static final String NEWEST_FIRST = " order by r.submission.owner, r.submission.submittedAt desc, r.id desc";

    private static final String OLDEST_FIRST = " order by r.submission.owner, r.submission.submittedAt, r.id";

    /** A join, because MySQL would run a subquery again for each recording. */
    private static final String WITH_TEXT = " left join TranscriptRevisionRow w on w.recordingId = r.id";

    private final StringBuilder conditions = new StringBuilder(" where r.submission.owner = :owner");
    private final Map<String, Object> values = new HashMap<>();
    private String from = "from RecordingRow r";
    private String order = NEWEST_FIRST;

    ListQuery(Subject owner) {
        values.put("owner", Columns.exact(owner));
    }

    /** The bound on the time comes first and on its own, so that an index of time and id is entered at the cursor. */
    void behind(Cursor place) {
        and("r.submission.submittedAt <= :before", "before", Columns.time(place.submittedAt()));
        and(
                "(r.submission.submittedAt < :before or r.id < :beforeId)",
                "beforeId",
                place.id().toString());
    }

    /** In the opposite order: the nearest comes first. */
    void inFrontOf(Cursor place) {
        order = OLDEST_FIRST;
        and("r.submission.submittedAt >= :after", "after", Columns.time(place.submittedAt()));
        and(
                "(r.submission.submittedAt > :after or r.id > :afterId)",
                "afterId",
                place.id().toString());
    }

    void select(RecordingFilter filter, TextSearch search) {
        filter.from().ifPresent(time -> and("r.submission.submittedAt >= :from", "from", Columns.time(time)));
        filter.until().ifPresent(time -> and("r.submission.submittedAt < :until", "until", Columns.time(time)));
        filter.status().ifPresent(status -> and("r.progress.status = :status", "status", status.name()));
        for (int i = 0; i < filter.words().size(); i++) {
            from = "select r from RecordingRow r" + WITH_TEXT;
            hold(filter.words().get(i), "name" + i, "text" + i, search);
        }
    }

    private void hold(String word, String inName, String inText, TextSearch search) {
        values.put(inName, word);
        and(
                "(locate(:" + inName + ", lower(r.submission.name)) > 0 or " + search.condition(word, ":" + inText)
                        + ")",
                inText,
                search.wanted(word));
    }

    private void and(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        values.put(parameter, value);
    }

    PanacheQuery<RecordingRow> rows() {
        return RecordingRow.find(from + conditions + order, values);
    }
}
