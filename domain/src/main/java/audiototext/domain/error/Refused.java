package audiototext.domain.error;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A request cannot be fulfilled. The driving side tells the user why, and what to do instead, in their language, so this
 * holds no secrets and no one else's data. The message is for logs.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 2;

    private final Refusal refusal;
    private final String[] details;

    /** @param details what the refusal's comment names, in the same order */
    public Refused(Refusal refusal, Object... details) {
        super(refusal + " " + Arrays.toString(details));
        this.refusal = Objects.requireNonNull(refusal);
        this.details = Arrays.stream(details).map(String::valueOf).toArray(String[]::new);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<String> details() {
        return List.of(details);
    }

    public Reason reason() {
        return refusal.reason();
    }

    /** The reasons for refusals; the driving side translates them, for example to HTTP status codes. */
    public enum Reason {
        /** something in the request is malformed */
        INVALID,
        /** no one is signed in */
        NOT_SIGNED_IN,
        /** signed in, but not allowed */
        FORBIDDEN,
        /** it does not exist, or belongs to another user */
        NOT_FOUND,
        /** it conflicts with what already exists */
        CONFLICT,
        /** it was based on a state that has changed since */
        OUTDATED,
        /** larger than accepted */
        TOO_LARGE,
        /** the declared type is not audio */
        UNSUPPORTED_TYPE,
        /** the content is not readable audio */
        NOT_AUDIO,
        /** too many requests, or too soon after the last one */
        TOO_MANY,
        /** a service that it needs does not answer at the moment */
        UNAVAILABLE
    }
}
