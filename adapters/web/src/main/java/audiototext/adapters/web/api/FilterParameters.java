package audiototext.adapters.web.api;

import audiototext.adapters.web.shell.errors.WebRefusal;
import audiototext.domain.error.Refused;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.recording.Status;
import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that filter a list of recordings. An empty parameter counts as missing. */
public class FilterParameters {
    /** Words to find in the name or the text. */
    @RestQuery
    @DefaultValue("")
    public String q;

    /** The name of a status, {@code FAILED}. */
    @RestQuery
    @DefaultValue("")
    public String status;

    /** The first day of submission, {@code 2026-11-24}. */
    @RestQuery
    @DefaultValue("")
    public String from;

    /** The last day of submission. */
    @RestQuery
    @DefaultValue("")
    public String to;

    /** The time zone of these days, {@code Europe/Paris}; UTC by default. */
    @RestQuery
    @DefaultValue("")
    public String zone;

    /** @throws Refused {@code INVALID} if one of the parameters is malformed */
    public RecordingFilter filter() {
        return new RecordingFilter(
                RecordingFilter.words(q),
                given(status).map(FilterParameters::status),
                given(from).map(day -> midnight(day, 0)),
                given(to).map(day -> midnight(day, 1)));
    }

    /** Whether the parameters filter nothing. */
    public boolean isEmpty() {
        return filter().equals(RecordingFilter.ALL);
    }

    /** The parameters as a URL has them: {@code q=minutes&status=FAILED}. */
    public String query() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", q.strip());
        parameters.put("status", status);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("zone", from.isEmpty() && to.isEmpty() ? "" : zone);
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The value, percent-encoded for a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Optional<String> given(String parameter) {
        return Optional.of(parameter).filter(value -> !value.isEmpty());
    }

    private static Status status(String name) {
        try {
            return Status.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Refused(WebRefusal.MALFORMED_STATUS);
        }
    }

    private Instant midnight(String day, int daysLater) {
        try {
            var inZone = given(zone).map(ZoneId::of).orElse(ZoneId.of("UTC"));
            var date = LocalDate.parse(day);
            if (date.getYear() < 1000 || date.getYear() > 9000) {
                throw new DateTimeException("a year that databases do not know");
            }
            return date.plusDays(daysLater).atStartOfDay(inZone).toInstant();
        } catch (DateTimeException e) {
            throw new Refused(WebRefusal.MALFORMED_DAY);
        }
    }
}
