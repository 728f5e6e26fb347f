package audiototext.tests.bench;

import audiototext.tests.awsstandins.lambda.LambdaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast a function starts and works. A proxy in front of each stand-in and the database measures the time they take.
 */
final class FunctionBench {
    private static final int WARM_EVENTS = 10;
    /** Not measured, because the first events on a JVM say nothing about a warm one. */
    private static final int WARMING_EVENTS = 10;

    private final FunctionScenario scenario;
    private final int runs;
    private final List<Double> next = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> warm = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();

    FunctionBench(FunctionScenario scenario, int runs) {
        this.scenario = scenario;
        this.runs = runs;
    }

    /** @param bars the limits for start to next, start to first answer, a warm event, memory */
    void measure(Flavour flavour, Table table, String... bars) throws IOException, InterruptedException {
        // One more start, so that files are cached and the stand-ins warm.
        for (int run = 0; run <= runs; run++) {
            if (run == 1) {
                forget();
            }
            run(flavour);
        }
        var column = flavour.name();
        var name = scenario.function();
        table.add(
                name + ": start to first `next`, ms",
                bars[0],
                column,
                Samples.of(next).median());
        table.add(
                name + ": processor time until then, ms",
                "",
                column,
                Samples.of(processor).median());
        table.add(
                name + ": start to first answer, ms",
                bars[1],
                column,
                Samples.of(first).median());
        table.add(name + ": warm event, ms", bars[2], column, Samples.of(warm).median());
        table.add(
                name + ": RSS after its events, MB",
                bars[3],
                column,
                Samples.of(resident).median());
    }

    private void forget() {
        List.of(next, processor, first, warm, resident).forEach(List::clear);
    }

    private void run(Flavour flavour) throws IOException, InterruptedException {
        var log = Path.of("target", scenario.function() + "-" + flavour.name() + ".log");
        try (var process = new LambdaProcess(flavour.command(), scenario.environment(), log)) {
            double started = process.untilFirstNext().toNanos() / 1e6;
            next.add(started);
            processor.add(Processor.millis(process.pid()));
            first.add(started + event(process));
            for (int i = 0; i < WARMING_EVENTS; i++) {
                event(process);
            }
            for (int i = 0; i < WARM_EVENTS; i++) {
                warm.add(event(process));
            }
            resident.add(Memory.resident(process.pid()));
        }
    }

    /** The time that the function itself took, in ms. */
    private double event(LambdaProcess process) throws IOException, InterruptedException {
        var event = scenario.nextEvent();
        scenario.takeStubMillis();
        long began = System.nanoTime();
        var answer = process.invoke(event);
        if (!answer.succeeded() || answer.body().contains("itemIdentifier")) {
            throw new IllegalStateException("the event failed: " + answer.body() + "\n" + process.log());
        }
        return (answer.at() - began) / 1e6 - scenario.takeStubMillis();
    }
}
