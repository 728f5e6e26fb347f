package audiototext.domain.error;

import audiototext.domain.error.Refused.Reason;
import java.io.Serializable;

/**
 * One kind of refusal. The core and each driving adapter have their own enum of them, beside the messages that explain
 * them in the reader's language.
 */
public interface Refusal extends Serializable {

    /** The name that logs and tests use. */
    String name();

    /** The reason, which decides the HTTP status. */
    Reason reason();
}
