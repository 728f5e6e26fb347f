package audiototext.tests.bench;

import java.util.Arrays;
import java.util.List;

/** Repeated measurements of one thing. */
record Samples(double[] sorted) {
    Samples(double[] sorted) {
        this.sorted = sorted.clone();
        Arrays.sort(this.sorted);
    }

    static Samples of(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double median() {
        return percentile(50);
    }

    double percentile(double percent) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))];
    }
}
