package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Findings;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Finding;
import java.util.List;
import java.util.Locale;

/**
 * What the transcription found out about a recording's audio, in the API.
 *
 * @param code for programs
 * @param message what it is and what to do, in the reader's language
 */
public record FindingJson(Finding code, String message) {

    static List<FindingJson> of(AudioFindings findings, Locale reader) {
        return findings.toMention().stream()
                .map(finding -> new FindingJson(finding, Findings.message(finding, findings, reader)))
                .toList();
    }
}
