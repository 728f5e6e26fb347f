package audiototext.adapters.web.shell.messages;

import java.time.Duration;

/** Formats lengths as players do: {@code 0:42}, {@code 3:10}, {@code 1:02:03}. */
public final class Durations {
    private Durations() {}

    public static String format(Duration length) {
        return length.toHours() > 0
                ? "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
