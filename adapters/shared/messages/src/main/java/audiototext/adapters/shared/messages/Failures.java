package audiototext.adapters.shared.messages;

import audiototext.domain.error.Failure;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** Says why a recording failed. */
public final class Failures {
    private Failures() {}

    /** @param reader English or French */
    public static String words(Failure failure, Locale reader) {
        var words = bundle(reader);
        var detail = failure.detail();
        return switch (failure.cause()) {
            case AUDIO_GONE -> words.audioGone();
            case AUDIO_NOT_ACCESSIBLE -> words.audioNotAccessible();
            case UNREADABLE -> words.unreadable();
            case NO_SOUND_TRACK -> words.noSoundTrack();
            case UNKNOWN_CODING -> words.unknownCoding();
            case DAMAGED -> words.damaged();
            case NO_SOUND -> words.noSound();
            case TOO_LONG -> words.tooLong(detail);
            case TOO_LARGE -> words.tooLarge();
            case SAMPLING_RATE -> words.samplingRate();
            case TOO_MANY_CHANNELS -> words.tooManyChannels();
            case LANGUAGE_NOT_OFFERED -> words.languageNotOffered();
            case RECOGNISER_BROKE -> words.recogniserBroke();
            case RECOGNISER_SAYS -> words.recogniserSays(detail);
            case TRANSCRIPT_UNREADABLE -> words.transcriptUnreadable();
            case TRANSCRIPT_GONE -> words.transcriptGone();
            case NEVER_ENDED -> words.neverEnded(detail);
            case NOT_FETCHED -> words.notFetched(detail);
            case MAIL_REFUSED -> words.mailRefused(detail);
            case MAIL_NOT_SENT -> words.mailNotSent(detail);
            case SAID -> detail;
        };
    }

    private static FailureMessages bundle(Locale reader) {
        return reader.equals(Locale.ENGLISH)
                ? MessageBundles.get(FailureMessages.class)
                : MessageBundles.get(FailureMessages.class, Localized.Literal.of(reader.toLanguageTag()));
    }
}
