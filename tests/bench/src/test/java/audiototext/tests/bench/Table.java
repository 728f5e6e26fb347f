package audiototext.tests.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of all kinds of builds side by side, as Markdown. */
final class Table {
    private static final String NONE = "";

    private record Row(String bar, Map<String, String> figures) {}

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param figure what was measured, with its unit */
    void add(String figure, String bar, String column, double value) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        rows.computeIfAbsent(figure, name -> new Row(bar, new LinkedHashMap<>()))
                .figures()
                .put(column, String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value));
    }

    void print(PrintStream out) {
        out.println("| figure | bar | " + String.join(" | ", columns) + " |");
        out.println("|---|---|" + "---|".repeat(columns.size()));
        rows.forEach((figure, row) -> {
            var values = columns.stream()
                    .map(column -> row.figures().getOrDefault(column, NONE))
                    .toList();
            out.println("| " + figure + " | " + row.bar() + " | " + String.join(" | ", values) + " |");
        });
    }
}
