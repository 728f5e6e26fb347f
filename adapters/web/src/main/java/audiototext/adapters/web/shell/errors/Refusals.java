package audiototext.adapters.web.shell.errors;

import audiototext.adapters.shared.messages.Failures;
import audiototext.adapters.shared.messages.Languages;
import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Failure;
import audiototext.domain.error.Refused;
import java.util.List;
import java.util.Locale;

/** The messages of refusals. */
public final class Refusals {
    private Refusals() {}

    /** Why it was refused and what to do instead, in the reader's language. */
    public static String message(Refused refused, Locale reader) {
        var details = refused.details();
        if (refused.refusal() instanceof SpokenRefusal spoken) {
            return spoken.message(details, reader);
        }
        return core((CoreRefusal) refused.refusal(), details, reader);
    }

    private static String core(CoreRefusal refusal, List<String> details, Locale reader) {
        var messages = Languages.messages(RefusalMessages.class, reader);
        return switch (refusal) {
            case NO_SUCH_RECORDING -> messages.noSuchRecording();
            case NO_TRANSCRIPT_YET -> messages.noTranscriptYet();
            case DELETED_MEANWHILE -> messages.deletedMeanwhile();
            case NOTHING_FAILED -> messages.nothingFailed();
            case NOT_MAILED_YET -> messages.notMailedYet();
            case NOT_FINISHED -> messages.notFinished();
            case CORRECTIONS_AT_STAKE -> messages.correctionsAtStake();
            case ID_TAKEN -> messages.idTaken();
            case CHANGED_MEANWHILE -> messages.changedMeanwhile();
            case RECORDING_TOO_LARGE -> messages.recordingTooLarge();
            case TEXT_TOO_LONG -> messages.textTooLong(details.get(0));
            case EMPTY_AUDIO -> messages.emptyAudio();
            case UNREADABLE_AUDIO -> messages.unreadableAudio(details.get(0));
            case FORMAT_NOT_READ -> messages.formatNotRead(details.get(0), details.get(1));
            case ONLY_A_HEADER -> messages.onlyAHeader();
            case HOPELESS_AUDIO -> Failures.message(Failure.parse(details.get(0)), reader);
            case RESERVED_ID -> messages.reservedId();
            case MALFORMED_ID -> messages.malformedId();
            case LANGUAGE_NOT_OFFERED -> languageNotOffered(messages, details, reader);
            case MALFORMED_LANGUAGE -> messages.malformedLanguage();
            case MALFORMED_NAME -> messages.malformedName(details.get(0));
            case MALFORMED_ADDRESS -> messages.malformedAddress();
            case OTHER_ADDRESS -> messages.otherAddress(details.get(0));
            case ACCOUNT_DELETED -> messages.accountDeleted();
        };
    }

    private static String languageNotOffered(RefusalMessages messages, List<String> details, Locale reader) {
        var asked = named(details.get(0), reader);
        var offered = details.get(1);
        return offered.contains(",")
                ? messages.languageNotOffered(asked, offered)
                : messages.onlyLanguage(asked, named(offered, reader));
    }

    /** For people and programs: "Welsh (cy)". */
    private static String named(String tag, Locale reader) {
        var name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
    }
}
