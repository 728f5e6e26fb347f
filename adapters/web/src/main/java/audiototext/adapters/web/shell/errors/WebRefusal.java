package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.error.Refused.Reason;
import java.util.List;
import java.util.Locale;

/** What the pages and the API refuse. A constant's comment names its details, in their order. */
public enum WebRefusal implements SpokenRefusal {
    NOT_SIGNED_IN(Reason.NOT_SIGNED_IN),
    SOMEBODY_ELSE(Reason.NOT_SIGNED_IN),
    NO_AUDIO_YET(Reason.NOT_FOUND),
    NO_LISTENING_COPY(Reason.NOT_FOUND),
    NO_LETTERS_FOR_PDF(Reason.CONFLICT),
    UNDECLARED_AUDIO(Reason.UNSUPPORTED_TYPE),
    FORM_SENT(Reason.UNSUPPORTED_TYPE),
    NO_TEXT(Reason.INVALID),
    NO_FILE(Reason.INVALID),
    /** most */
    MALFORMED_LIMIT(Reason.INVALID),
    MALFORMED_CURSOR(Reason.INVALID),
    MALFORMED_FORMAT(Reason.INVALID),
    MALFORMED_WORDING(Reason.INVALID),
    MALFORMED_TIMES(Reason.INVALID),
    MALFORMED_FROM(Reason.INVALID),
    MALFORMED_CONSENT(Reason.INVALID),
    MALFORMED_TAG(Reason.INVALID),
    MALFORMED_TIME(Reason.INVALID),
    MALFORMED_STATUS(Reason.INVALID),
    MALFORMED_DAY(Reason.INVALID),
    MALFORMED_PREFERENCES(Reason.INVALID);

    private final Reason reason;

    WebRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message(List<String> details, Locale reader) {
        var messages = Languages.messages(RefusalMessages.class, reader);
        return switch (this) {
            case NOT_SIGNED_IN -> messages.notSignedIn();
            case SOMEBODY_ELSE -> messages.somebodyElse();
            case NO_AUDIO_YET -> messages.noAudioYet();
            case NO_LISTENING_COPY -> messages.noListeningCopy();
            case NO_LETTERS_FOR_PDF -> messages.noLettersForPdf();
            case UNDECLARED_AUDIO -> messages.undeclaredAudio();
            case FORM_SENT -> messages.formSent();
            case NO_TEXT -> messages.noText();
            case NO_FILE -> messages.noFile();
            case MALFORMED_LIMIT -> messages.malformedLimit(details.get(0));
            case MALFORMED_CURSOR -> messages.malformedCursor();
            case MALFORMED_FORMAT -> messages.malformedFormat();
            case MALFORMED_WORDING -> messages.malformedWording();
            case MALFORMED_TIMES -> messages.malformedTimes();
            case MALFORMED_FROM -> messages.malformedFrom();
            case MALFORMED_CONSENT -> messages.malformedConsent();
            case MALFORMED_TAG -> messages.malformedTag();
            case MALFORMED_TIME -> messages.malformedTime();
            case MALFORMED_STATUS -> messages.malformedStatus();
            case MALFORMED_DAY -> messages.malformedDay();
            case MALFORMED_PREFERENCES -> messages.malformedPreferences();
        };
    }
}
