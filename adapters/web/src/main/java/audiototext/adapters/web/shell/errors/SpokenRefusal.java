package audiototext.adapters.web.shell.errors;

import audiototext.domain.error.Refusal;
import java.util.List;
import java.util.Locale;

/** A refusal of a driving adapter, which brings its own messages. */
public interface SpokenRefusal extends Refusal {

    /**
     * Why it is refused, and what to do instead.
     *
     * @param details what the constant's comment names, in that order
     * @param reader the locale of the person who reads it
     */
    String message(List<String> details, Locale reader);
}
