package audiototext.domain.error;

import audiototext.domain.error.Refused.Reason;

/**
 * All that is refused. The driving side says it in the words of whoever asked; what a constant's comment names goes along as
 * {@link Refused#details()}.
 */
public enum Refusal {
    NO_SUCH_RECORDING(Reason.NOT_FOUND),
    NO_TRANSCRIPT_YET(Reason.NOT_FOUND),
    NO_AUDIO_YET(Reason.NOT_FOUND),
    DELETED_MEANWHILE(Reason.NOT_FOUND),
    NOTHING_FAILED(Reason.CONFLICT),
    NOT_MAILED_YET(Reason.CONFLICT),
    ID_TAKEN(Reason.CONFLICT),
    NO_LETTERS_FOR_PDF(Reason.CONFLICT),
    CHANGED_MEANWHILE(Reason.OUTDATED),
    RECORDING_TOO_LARGE(Reason.TOO_LARGE),
    /** most */
    TEXT_TOO_LONG(Reason.TOO_LARGE),
    EMPTY_AUDIO(Reason.NOT_AUDIO),
    UNREADABLE_AUDIO(Reason.NOT_AUDIO),
    UNDECLARED_AUDIO(Reason.UNSUPPORTED_TYPE),
    RESERVED_ID(Reason.INVALID),
    MALFORMED_ID(Reason.INVALID),
    /** language, offered */
    LANGUAGE_NOT_OFFERED(Reason.INVALID),
    MALFORMED_LANGUAGE(Reason.INVALID),
    /** most */
    MALFORMED_NAME(Reason.INVALID),
    MALFORMED_ADDRESS(Reason.INVALID),
    /** most */
    MALFORMED_LIMIT(Reason.INVALID),
    MALFORMED_CURSOR(Reason.INVALID),
    MALFORMED_FORMAT(Reason.INVALID),
    MALFORMED_WORDING(Reason.INVALID),
    MALFORMED_TAG(Reason.INVALID),
    MALFORMED_TIME(Reason.INVALID),
    MALFORMED_STATUS(Reason.INVALID),
    MALFORMED_DAY(Reason.INVALID),
    NO_FILE(Reason.INVALID),
    /** that of the account */
    OTHER_ADDRESS(Reason.INVALID),
    ACCOUNT_DELETED(Reason.FORBIDDEN),
    MALFORMED_CODE(Reason.INVALID),
    /** minutes, tries */
    WRONG_CODE(Reason.INVALID),
    /** least */
    PASSWORD_TOO_SHORT(Reason.INVALID),
    /** most */
    PASSWORD_TOO_LONG(Reason.INVALID),
    PASSWORD_NOT_TYPED(Reason.INVALID),
    PASSWORD_IS_ADDRESS(Reason.INVALID),
    NOT_SIGNED_IN(Reason.NOT_SIGNED_IN),
    WRONG_CREDENTIALS(Reason.NOT_SIGNED_IN),
    SOMEBODY_ELSE(Reason.NOT_SIGNED_IN),
    ADDRESS_NOT_VERIFIED(Reason.FORBIDDEN),
    /** page */
    ADDRESS_NOT_KNOWN(Reason.FORBIDDEN),
    /** seconds */
    CODE_TOO_SOON(Reason.TOO_MANY),
    /** minutes */
    TOO_MANY_TRIES(Reason.TOO_MANY);

    private final Reason reason;

    Refusal(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
