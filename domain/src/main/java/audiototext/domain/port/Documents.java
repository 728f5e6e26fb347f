package audiototext.domain.port;

import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** The port that writes transcripts as documents: to print, to file, to go on writing in. */
public interface Documents {

    /** Whether each letter of the transcript can be shown in that form; it is not written with letters missing. */
    boolean shows(Transcript transcript, Form form);

    /** Writes the document as it is made, and leaves the stream open. */
    void write(Document document, Form form, OutputStream out) throws IOException;

    enum Form {
        /** Office Open XML (ISO/IEC 29500), as word processors read it */
        DOCX,
        /** ISO 32000, with its fonts in it */
        PDF
    }

    /**
     * @param facts about the recording, in one line below the title
     * @param language that is spoken
     * @param withTimes whether each paragraph begins with its time
     */
    record Document(String title, String facts, Language language, List<Paragraph> paragraphs, boolean withTimes) {
        public Document {
            Objects.requireNonNull(title);
            Objects.requireNonNull(facts);
            Objects.requireNonNull(language);
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
