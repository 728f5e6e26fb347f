package audiototext.adapters.web.api;

import audiototext.adapters.shared.messages.Findings;
import audiototext.domain.recording.AudioFindings.Finding;
import audiototext.domain.recording.AudioFindings.Mention;
import java.util.List;
import java.util.Locale;

/**
 * What the transcription found out about a recording's audio, in the API.
 *
 * @param code for programs
 * @param message what it is and what to do, in the reader's language
 */
public record FindingJson(Finding code, String message) {

    static List<FindingJson> of(List<Mention> findings, Locale reader) {
        return findings.stream()
                .map(mention -> new FindingJson(mention.finding(), Findings.message(mention, reader)))
                .toList();
    }
}
