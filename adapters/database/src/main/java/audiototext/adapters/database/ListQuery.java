package audiototext.adapters.database;

import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.user.Subject;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            conditions
                    .append(" and (")
                    .append(holds(filter.words().get(i), search))
                    .append(")");
        }
    }

    /** Names from before they were composed, and texts, may write é as two characters. */
    private String holds(String word, TextSearch search) {
        return Stream.of(word, Normalizer.normalize(word, Normalizer.Form.NFD))
                .distinct()
                .map(form -> holdsForm(form, search))
                .collect(Collectors.joining(" or "));
    }

    private String holdsForm(String form, TextSearch search) {
        int number = values.size();
        values.put("name" + number, form);
        values.put("text" + number, search.wanted(form));
        return TextSearch.inName(form, ":name" + number) + " or " + search.condition(form, ":text" + number);
    }

    private void and(String condition, String parameter, Object value) {
        conditions.append(" and ").append(condition);
        values.put(parameter, value);
    }

    PanacheQuery<RecordingRow> rows() {
        return RecordingRow.find(from + conditions + order, values);
    }
}
