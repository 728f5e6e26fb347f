package audiototext.adapters.shared.transcriptjson;

import java.io.IOException;

/** What was read is not a transcript in the JSON that was expected. The message names the place and quotes nothing of the content. */
public final class MalformedTranscript extends IOException {
    private static final long serialVersionUID = 1;

    MalformedTranscript(String message) {
        super(message);
    }
}
