package audiototext.lambdas.events;

import java.io.IOException;

/** An event is not as documented; the message names the path of what is wrong, and repeats no content. */
public final class MalformedEvent extends IOException {
    private static final long serialVersionUID = 1;

    MalformedEvent(String path, String trouble) {
        super((path.isEmpty() ? "the event" : path) + " " + trouble);
    }
}
