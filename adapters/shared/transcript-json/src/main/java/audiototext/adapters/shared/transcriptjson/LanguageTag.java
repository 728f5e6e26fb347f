package audiototext.adapters.shared.transcriptjson;

import audiototext.domain.error.Refused;
import audiototext.domain.recording.Language;
import java.io.IOException;

final class LanguageTag {
    private LanguageTag() {}

    static Language read(StrictJson json) throws IOException {
        try {
            return new Language(json.text());
        } catch (Refused e) {
            throw json.wrong("a language tag");
        }
    }
}
