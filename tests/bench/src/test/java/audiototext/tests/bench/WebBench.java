package audiototext.tests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** How fast the web application starts, answers and receives audio. */
final class WebBench {
    private static final int CONNECTIONS = 8;
    private static final int REQUESTS = 10_000;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(5);

    private final WebSurroundings surroundings;
    private final int runs;
    private final Table table;
    private final Uploads uploads = new Uploads();

    WebBench(WebSurroundings surroundings, int runs, Table table) {
        this.surroundings = surroundings;
        this.runs = runs;
        this.table = table;
    }

    /** In turn, so that what else the machine does meets each flavour alike. */
    void starts(List<Flavour> flavours) throws Exception {
        // The first start creates the tables and fills the system's caches.
        for (var flavour : flavours) {
            start(flavour);
        }
        var starts = new HashMap<Flavour, List<Start>>();
        for (int run = 0; run < runs; run++) {
            for (var flavour : flavours) {
                starts.computeIfAbsent(flavour, none -> new ArrayList<>()).add(start(flavour));
            }
        }
        for (var flavour : flavours) {
            add("web: start to ready, ms", "100", flavour, median(starts.get(flavour), Start::millis));
            add("web: processor time until then, ms", "", flavour, median(starts.get(flavour), Start::processorMillis));
            add("web: RSS after the start, MB", "100", flavour, median(starts.get(flavour), Start::residentMegabytes));
        }
    }

    private record Start(double millis, double processorMillis, double residentMegabytes) {}

    private Start start(Flavour flavour) throws Exception {
        try (var web = new WebProcess(flavour, surroundings)) {
            double millis = web.untilReady();
            return new Start(millis, Processor.millis(web.pid()), Memory.resident(web.pid()));
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return median(starts.stream().map(figure::applyAsDouble).toList());
    }

    void list(Flavour flavour) throws Exception {
        try (var web = new WebProcess(flavour, surroundings)) {
            web.untilReady();
            var load = new Load(web.uri("/api/recordings"), surroundings.headers(), CONNECTIONS);
            load.run(REQUESTS);
            add("web: RSS after 10,000 requests, MB", "160", flavour, Memory.resident(web.pid()));
            load.run(WARMING);
            var perSecond = new ArrayList<Double>();
            var slow = new ArrayList<Double>();
            for (int run = 0; run < runs; run++) {
                var result = load.run(MEASURED);
                perSecond.add(result.perSecond());
                slow.add(result.millis().percentile(99));
            }
            add("web: lists a second", "60 % of JVM", flavour, median(perSecond));
            add("web: 99th percentile of a list, ms", "", flavour, median(slow));
        }
    }

    void uploads(Flavour flavour) throws Exception {
        try (var web = new WebProcess(flavour, surroundings)) {
            web.untilReady();
            var through = new ArrayList<Double>();
            var straight = new ArrayList<Double>();
            double before = Memory.resident(web.pid());
            for (int run = 0; run <= runs; run++) {
                double direct = uploads.throughput(
                        () -> surroundings.object(UUID.randomUUID().toString()), Map.of());
                double measured = uploads.throughput(
                        () -> web.uri("/api/recordings/" + UUID.randomUUID()), surroundings.headers());
                if (run > 0) {
                    straight.add(direct);
                    through.add(measured);
                }
            }
            add("upload: 64 × 8 MB, MB/s", "80 % of S3 itself", flavour, median(through));
            add("upload: the same straight into S3, MB/s", "", flavour, median(straight));
            add("upload: RSS growth, MB", "64", flavour, Memory.peak(web.pid()) - before);
        }
    }

    private static double median(List<Double> values) {
        return Samples.of(values).median();
    }

    private void add(String figure, String bar, Flavour flavour, double value) {
        table.add(figure, bar, flavour.name(), value);
    }
}
