package audiototext.tests.bench;

/** A process's processor time. Unlike elapsed time, it hardly depends on what else the machine does. */
final class Processor {
    private Processor() {}

    /** On all cores so far, in ms; counted in steps of 10. */
    static double millis(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow()
                .toMillis();
    }
}
