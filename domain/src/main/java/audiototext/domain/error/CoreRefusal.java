package audiototext.domain.error;

import audiototext.domain.error.Refused.Reason;

/**
 * What the domain and the use cases refuse. The comment of a constant names its {@link Refused#details()}, in their
 * order.
 */
public enum CoreRefusal implements Refusal {
    NO_SUCH_RECORDING(Reason.NOT_FOUND),
    NO_TRANSCRIPT_YET(Reason.NOT_FOUND),
    DELETED_MEANWHILE(Reason.NOT_FOUND),
    NOTHING_FAILED(Reason.CONFLICT),
    NOT_MAILED_YET(Reason.CONFLICT),
    NOT_FINISHED(Reason.CONFLICT),
    CORRECTIONS_AT_STAKE(Reason.CONFLICT),
    ID_TAKEN(Reason.CONFLICT),
    CHANGED_MEANWHILE(Reason.OUTDATED),
    RECORDING_TOO_LARGE(Reason.TOO_LARGE),
    /** the most characters allowed */
    TEXT_TOO_LONG(Reason.TOO_LARGE),
    EMPTY_AUDIO(Reason.NOT_AUDIO),
    /** the names of the kinds of files that can be read */
    UNREADABLE_AUDIO(Reason.NOT_AUDIO),
    /** the name of the kind, the names of those that can be read */
    FORMAT_NOT_READ(Reason.NOT_AUDIO),
    ONLY_A_HEADER(Reason.NOT_AUDIO),
    /** the failure, as it is stored */
    HOPELESS_AUDIO(Reason.NOT_AUDIO),
    RESERVED_ID(Reason.INVALID),
    MALFORMED_ID(Reason.INVALID),
    /** the language asked for, the languages offered */
    LANGUAGE_NOT_OFFERED(Reason.INVALID),
    MALFORMED_LANGUAGE(Reason.INVALID),
    /** the most characters allowed */
    MALFORMED_NAME(Reason.INVALID),
    MALFORMED_ADDRESS(Reason.INVALID),
    /** the account's address */
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
