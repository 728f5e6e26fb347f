package audiototext.domain.port;

import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Port: writes transcripts as documents, to print, to file or to edit. */
public interface Documents {

    /**
     * Whether every character of the transcript can be shown in that form. A document is never written with characters
     * missing.
     */
    boolean shows(Transcript transcript, Form form);

    /** Writes the document to the stream piece by piece, and leaves the stream open. */
    void write(Document document, Form form, OutputStream out) throws IOException;

    /** The file formats. */
    enum Form {
        /** Office Open XML (ISO/IEC 29500), as word processors read it */
        DOCX,
        /** ISO 32000, with embedded fonts */
        PDF
    }

    /**
     * What goes into a document.
     *
     * @param facts about the recording, in one line below the title
     * @param language the spoken language
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
