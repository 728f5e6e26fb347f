package audiototext.domain.error;

import audiototext.domain.error.Refused.Reason;

/**
 * What the domain and the use cases refuse. What a constant's comment names goes along as {@link Refused#details()}, in
 * that order.
 */
public enum CoreRefusal implements Refusal {
    NO_SUCH_RECORDING(Reason.NOT_FOUND),
    NO_TRANSCRIPT_YET(Reason.NOT_FOUND),
    DELETED_MEANWHILE(Reason.NOT_FOUND),
    NOTHING_FAILED(Reason.CONFLICT),
    NOT_MAILED_YET(Reason.CONFLICT),
    ID_TAKEN(Reason.CONFLICT),
    CHANGED_MEANWHILE(Reason.OUTDATED),
    RECORDING_TOO_LARGE(Reason.TOO_LARGE),
    /** most */
    TEXT_TOO_LONG(Reason.TOO_LARGE),
    EMPTY_AUDIO(Reason.NOT_AUDIO),
    UNREADABLE_AUDIO(Reason.NOT_AUDIO),
    RESERVED_ID(Reason.INVALID),
    MALFORMED_ID(Reason.INVALID),
    /** language, offered */
    LANGUAGE_NOT_OFFERED(Reason.INVALID),
    MALFORMED_LANGUAGE(Reason.INVALID),
    /** most */
    MALFORMED_NAME(Reason.INVALID),
    MALFORMED_ADDRESS(Reason.INVALID),
    /** that of the account */
    OTHER_ADDRESS(Reason.INVALID),
    ACCOUNT_DELETED(Reason.FORBIDDEN);

    private final Reason reason;

    CoreRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
