package audiototext.adapters.shared.messages;

import audiototext.domain.recording.AudioFindings.Mention;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import java.util.Locale;

/** The messages about a recording's audio. */
public final class Findings {
    private Findings() {}

    /**
     * What was found out and what to do, in whole sentences.
     *
     * @param reader the locale of the person who reads it; English if no messages are written in its language
     */
    public static String message(Mention mention, Locale reader) {
        var messages = Languages.messages(FindingMessages.class, reader);
        var findings = mention.all();
        return switch (mention.finding()) {
            case NO_SPEECH -> messages.noSpeech() + " " + messages.noSpeechAdvice();
            case HARD_TO_HEAR -> messages.hardToHear();
            case OTHER_LANGUAGE ->
                messages.otherLanguage(
                        findings.speech()
                                .detected()
                                .map(DetectedLanguage::language)
                                .map(language -> name(language, reader))
                                .orElse(""),
                        name(mention.written(), reader));
            case ENDS_EARLY -> messages.endsEarly();
            case DAMAGED -> messages.damaged();
            case OTHER_TRACKS -> messages.otherTracks(findings.track(), findings.tracks());
        };
    }

    /** Without its region, which is not what differs. */
    private static String name(Language language, Locale reader) {
        return new Language(language.primary()).displayName(Languages.written(reader));
    }
}
