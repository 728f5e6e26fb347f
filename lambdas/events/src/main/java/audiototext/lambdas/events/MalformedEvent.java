package audiototext.lambdas.events;

import java.io.IOException;

/** An event is not as documented. The message names the path of the error and repeats no content. */
public final class MalformedEvent extends IOException {
    private static final long serialVersionUID = 1;

    MalformedEvent(String path, String trouble) {
        super((path.isEmpty() ? "the event" : path) + " " + trouble);
    }
}
