package audiototext.adapters.web.shell.errors;

import audiototext.adapters.web.shell.messages.RequestLocale;
import audiototext.domain.error.Refused;
import java.util.Locale;

/** Says refusals in the language of whoever is refused. */
public final class Refusals {
    private Refusals() {}

    public static String words(Refused refused, Locale reader) {
        var words = RequestLocale.words(RefusalMessages.class, reader);
        var details = refused.details();
        return switch (refused.refusal()) {
            case NO_SUCH_RECORDING -> words.noSuchRecording();
            case NO_TRANSCRIPT_YET -> words.noTranscriptYet();
            case NO_AUDIO_YET -> words.noAudioYet();
            case DELETED_MEANWHILE -> words.deletedMeanwhile();
            case NOTHING_FAILED -> words.nothingFailed();
            case NOT_MAILED_YET -> words.notMailedYet();
            case ID_TAKEN -> words.idTaken();
            case NO_LETTERS_FOR_PDF -> words.noLettersForPdf();
            case CHANGED_MEANWHILE -> words.changedMeanwhile();
            case RECORDING_TOO_LARGE -> words.recordingTooLarge();
            case TEXT_TOO_LONG -> words.textTooLong(details.get(0));
            case EMPTY_AUDIO -> words.emptyAudio();
            case UNREADABLE_AUDIO -> words.unreadableAudio();
            case UNDECLARED_AUDIO -> words.undeclaredAudio();
            case RESERVED_ID -> words.reservedId();
            case MALFORMED_ID -> words.malformedId();
            case LANGUAGE_NOT_OFFERED -> words.languageNotOffered(details.get(0), details.get(1));
            case MALFORMED_LANGUAGE -> words.malformedLanguage();
            case MALFORMED_NAME -> words.malformedName(details.get(0));
            case MALFORMED_ADDRESS -> words.malformedAddress();
            case MALFORMED_LIMIT -> words.malformedLimit(details.get(0));
            case MALFORMED_CURSOR -> words.malformedCursor();
            case MALFORMED_FORMAT -> words.malformedFormat();
            case MALFORMED_WORDING -> words.malformedWording();
            case MALFORMED_TAG -> words.malformedTag();
            case MALFORMED_TIME -> words.malformedTime();
            case MALFORMED_STATUS -> words.malformedStatus();
            case MALFORMED_DAY -> words.malformedDay();
            case NO_FILE -> words.noFile();
            case OTHER_ADDRESS -> words.otherAddress(details.get(0));
            case ACCOUNT_DELETED -> words.accountDeleted();
            case MALFORMED_CODE -> words.malformedCode();
            case WRONG_CODE -> words.wrongCode(details.get(0), details.get(1));
            case PASSWORD_TOO_SHORT -> words.passwordTooShort(details.get(0));
            case PASSWORD_TOO_LONG -> words.passwordTooLong(details.get(0));
            case PASSWORD_NOT_TYPED -> words.passwordNotTyped();
            case PASSWORD_IS_ADDRESS -> words.passwordIsAddress();
            case NOT_SIGNED_IN -> words.notSignedIn();
            case WRONG_CREDENTIALS -> words.wrongCredentials();
            case SOMEBODY_ELSE -> words.somebodyElse();
            case ADDRESS_NOT_VERIFIED -> words.addressNotVerified();
            case ADDRESS_NOT_KNOWN -> words.addressNotKnown(details.get(0));
            case CODE_TOO_SOON -> words.codeTooSoon(details.get(0));
            case TOO_MANY_TRIES -> words.tooManyTries(details.get(0));
        };
    }
}
