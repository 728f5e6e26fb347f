package audiototext.adapters.shared.messages;

import audiototext.domain.error.Failure;
import java.util.Locale;

/** The message for each cause of a failed recording. */
public final class Failures {
    private Failures() {}

    /**
     * Why the recording failed and what to do, in whole sentences.
     *
     * @param reader the locale of the person who reads it; English if no messages are written in its language
     */
    public static String message(Failure failure, Locale reader) {
        var messages = Languages.messages(FailureMessages.class, reader);
        var detail = failure.detail();
        return switch (failure.cause()) {
            case AUDIO_GONE -> messages.audioGone();
            case AUDIO_NOT_ACCESSIBLE -> messages.audioNotAccessible();
            case UNREADABLE -> messages.unreadable();
            case NO_SOUND_TRACK -> messages.noSoundTrack();
            case UNKNOWN_CODING -> messages.unknownCoding();
            case DAMAGED -> messages.damaged();
            case NO_SOUND -> messages.noSound();
            case TOO_LONG -> messages.tooLong(detail);
            case TOO_LARGE -> messages.tooLarge();
            case TOO_COSTLY -> messages.tooCostly();
            case SAMPLING_RATE -> messages.samplingRate();
            case TOO_MANY_CHANNELS -> messages.tooManyChannels();
            case LANGUAGE_NOT_OFFERED -> messages.languageNotOffered();
            case RECOGNISER_BROKE -> messages.recogniserBroke();
            case RECOGNISER_SAYS -> messages.recogniserSays(detail);
            case TRANSCRIPT_UNREADABLE -> messages.transcriptUnreadable();
            case TRANSCRIPT_GONE -> messages.transcriptGone();
            case NEVER_ENDED -> messages.neverEnded(detail);
            case NOT_FETCHED -> messages.notFetched(detail);
            case MAIL_REFUSED -> messages.mailRefused(detail);
            case MAIL_NOT_SENT -> messages.mailNotSent(detail);
            case SAID -> detail;
        };
    }
}
