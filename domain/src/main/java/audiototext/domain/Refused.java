package audiototext.domain;

import java.util.Objects;

/**
 * What somebody asked for cannot be done, and the message says in words why and what to do instead. It is written for
 * the person who asked: it holds no secret and nothing of anybody else's.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Refused(Reason reason, String message) {
        super(Objects.requireNonNull(message));
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
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
