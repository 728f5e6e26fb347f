package audiototext.adapters.shared.messages;

import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Finding;
import java.util.List;
import java.util.Locale;

/** The messages about a recording's audio. */
public final class Findings {
    private Findings() {}

    /**
     * A message for each finding, in the order of mention; empty if there is nothing to mention.
     *
     * @param reader the locale of the person who reads it; English if no messages are written in its language
     */
    public static List<String> messages(AudioFindings findings, Locale reader) {
        return findings.toMention().stream()
                .map(finding -> message(finding, findings, reader))
                .toList();
    }

    /**
     * What was found out and what to do, in whole sentences.
     *
     * @param findings all that was found out about that audio
     * @param reader the locale of the person who reads it; English if no messages are written in its language
     */
    public static String message(Finding finding, AudioFindings findings, Locale reader) {
        var messages = Languages.messages(FindingMessages.class, reader);
        return switch (finding) {
            case NO_SPEECH -> messages.noSpeech() + " " + messages.noSpeechAdvice();
            case ENDS_EARLY -> messages.endsEarly();
            case DAMAGED -> messages.damaged();
            case OTHER_TRACKS -> messages.otherTracks(findings.track(), findings.tracks());
        };
    }
}
