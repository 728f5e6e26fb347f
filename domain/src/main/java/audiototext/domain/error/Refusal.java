package audiototext.domain.error;

import audiototext.domain.error.Refused.Reason;
import java.io.Serializable;

/**
 * One thing that is refused. The core and each driving adapter have an enum of theirs, beside the messages that say it in
 * the reader's language.
 */
public interface Refusal extends Serializable {

    /** The name that logs and tests know it by. */
    String name();

    /** The kind, which decides on the HTTP status. */
    Reason reason();
}
