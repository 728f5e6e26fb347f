package audiototext.adapters.web.shell.errors;

import audiototext.domain.error.Refusal;
import java.util.List;
import java.util.Locale;

/** A refusal of a driving adapter, which has its own messages. */
public interface SpokenRefusal extends Refusal {

    /**
     * Says why, and what to do instead.
     *
     * @param details as the constant's comment names them
     */
    String message(List<String> details, Locale reader);
}
