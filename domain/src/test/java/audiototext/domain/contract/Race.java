package audiototext.domain.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs tasks in many threads at the same moment. */
public final class Race {
    private static final int SECONDS = 60;

    private Race() {}

    /**
     * Runs the same task in each thread.
     *
     * @return what each runner returned
     * @throws ExecutionException if one of them threw
     */
    public static <T> List<T> of(int runners, Callable<T> run) throws Exception {
        return of(Collections.nCopies(runners, run));
    }

    /**
     * @return what each of the tasks returned, in their order
     * @throws ExecutionException if one of them threw
     */
    public static <T> List<T> of(List<Callable<T>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            return results(
                    tasks.stream().map(run -> submit(threads, start, run)).toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Future<T> submit(ExecutorService threads, CyclicBarrier start, Callable<T> run) {
        return threads.submit(() -> {
            start.await(SECONDS, TimeUnit.SECONDS);
            return run.call();
        });
    }

    private static <T> List<T> results(List<Future<T>> runners) throws Exception {
        var results = new ArrayList<T>();
        for (var runner : runners) {
            results.add(runner.get(SECONDS, TimeUnit.SECONDS));
        }
        return results;
    }
}
