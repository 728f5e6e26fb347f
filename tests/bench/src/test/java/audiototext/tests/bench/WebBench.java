package audiototext.tests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    void starts(Flavour flavour) throws Exception {
        var ready = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        for (int run = 0; run <= runs; run++) {
            try (var web = new WebProcess(flavour, surroundings)) {
                double millis = web.untilReady();
                // The first start creates the tables and fills the system's caches.
                if (run > 0) {
                    ready.add(millis);
                    processor.add(Processor.millis(web.pid()));
                    resident.add(Memory.resident(web.pid()));
                }
            }
        }
        add("web: start to ready, ms", "100", flavour, median(ready));
        add("web: processor time until then, ms", "", flavour, median(processor));
        add("web: RSS after the start, MB", "100", flavour, median(resident));
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
