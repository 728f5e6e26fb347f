package audiototext.tests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process's memory according to Linux, in MB of 2^20 bytes. */
final class Memory {
    private Memory() {}

    /** Resident now. */
    static double resident(long pid) throws IOException {
        return megabytes(pid, "VmRSS:");
    }

    /** The most that was ever resident. */
    static double peak(long pid) throws IOException {
        return megabytes(pid, "VmHWM:");
    }

    private static double megabytes(long pid, String name) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findAny()
                    .orElseThrow();
        }
    }
}
