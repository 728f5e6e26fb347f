package audiototext.bench;

import org.junit.jupiter.api.Test;

/** Prints the table of docs/performance.md; runs only when it is named, because it takes half an hour. */
class Figures {
    private static final int RUNS = Integer.getInteger("runs", 10);

    @Test
    void ofWhatRunsOnAws() throws Exception {
        var table = new Table();
        try (var scenario = new StartScenario()) {
            var bench = new FunctionBench(scenario, RUNS);
            for (var flavour : FunctionFlavours.of(scenario.function())) {
                bench.measure(flavour, table, "60", "120", "5", "64");
            }
        }
        table.print(System.out);
    }
}
