package audiototext.tests.bench;

import org.junit.jupiter.api.Test;

/** Prints the table of docs/performance.md, or a part. It takes half an hour, so it runs only when named explicitly. */
class Figures {
    private static final int RUNS = Integer.getInteger("runs", 10);

    @Test
    void measureEverythingThatRunsOnAws() throws Exception {
        var table = new Table();
        try {
            measureAll(table);
        } finally {
            table.print(System.out);
        }
    }

    @Test
    void measureTheStartsOfTheWebApplication() throws Exception {
        var table = new Table();
        try (var surroundings = new WebSurroundings()) {
            new WebBench(surroundings, RUNS, table).starts(Flavours.ofTheWeb());
        }
        table.print(System.out);
    }

    private static void measureAll(Table table) throws Exception {
        try (var scenario = new StartScenario()) {
            measure(scenario, table, "60", "120", "5", "64");
        }
        try (var scenario = new DeliverScenario()) {
            measure(scenario, table, "150", "300", "60", "128");
        }
        try (var surroundings = new WebSurroundings()) {
            measure(new WebBench(surroundings, RUNS, table), surroundings);
        }
    }

    private static void measure(WebBench bench, WebSurroundings surroundings) throws Exception {
        bench.starts(Flavours.ofTheWeb());
        surroundings.addRecordings();
        for (var flavour : Flavours.ofTheWeb()) {
            bench.list(flavour);
            bench.uploads(flavour);
        }
    }

    private static void measure(FunctionScenario scenario, Table table, String... bars) throws Exception {
        var bench = new FunctionBench(scenario, RUNS);
        for (var flavour : Flavours.ofFunction(scenario.function())) {
            bench.measure(flavour, table, bars);
        }
    }
}
