package audiototext.lambdas.events;

import java.io.IOException;
import java.util.List;

/** Some of the events that a function was called with failed; the message says which, and why. */
public final class EventsFailed extends IOException {
    private static final long serialVersionUID = 1;

    EventsFailed(List<String> reasons, int of) {
        super(reasons.size() + " of " + of + " events failed: " + String.join("; ", reasons));
    }
}
