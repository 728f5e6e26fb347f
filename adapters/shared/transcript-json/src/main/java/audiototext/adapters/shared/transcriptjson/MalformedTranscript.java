package audiototext.adapters.shared.transcriptjson;

import java.io.IOException;

/** The content is not a transcript in the expected JSON. The message names the position and quotes no content. */
public final class MalformedTranscript extends IOException {
    private static final long serialVersionUID = 1;

    MalformedTranscript(String message) {
        super(message);
    }
}
