package audiototext.domain.error;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What somebody asked for cannot be done. The driving side tells them why, and what to do instead, in their language; so
 * this holds no secret and nothing of anybody else's. The message is for logs.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 2;

    private final Refusal refusal;
    private final String[] details;

    /** @param details what the refusal's words name, in the order of its comment */
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

    /** The kinds of refusal; the driving side translates them, for example to HTTP status codes. */
    public enum Reason {
        /** something in the request is malformed */
        INVALID,
        /** nobody is signed in */
        NOT_SIGNED_IN,
        /** signed in, but not allowed */
        FORBIDDEN,
        /** there is no such thing, or it is somebody else's */
        NOT_FOUND,
        /** it contradicts what is already there */
        CONFLICT,
        /** it was made from a state that somebody has changed since */
        OUTDATED,
        /** more bytes than are taken */
        TOO_LARGE,
        /** the declared type is not audio */
        UNSUPPORTED_TYPE,
        /** the content is not audio that can be read */
        NOT_AUDIO,
        /** asked again too soon or too often */
        TOO_MANY
    }
}
