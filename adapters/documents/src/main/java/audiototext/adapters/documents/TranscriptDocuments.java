package audiototext.adapters.documents;

import audiototext.adapters.documents.pdf.FontLibrary;
import audiototext.adapters.documents.pdf.PdfFile;
import audiototext.domain.port.Documents;
import audiototext.domain.transcript.Transcript;
import java.io.IOException;
import java.io.OutputStream;

/** Writes transcripts as DOCX and PDF files. */
public final class TranscriptDocuments implements Documents {
    private final FontLibrary fonts = new FontLibrary();

    @Override
    public boolean shows(Transcript transcript, Form form) {
        // A word processor finds a font for any text.
        return form == Form.DOCX || fonts.shows(transcript.text());
    }

    @Override
    public void write(Document document, Form form, OutputStream out) throws IOException {
        switch (form) {
            case DOCX -> new WordFile(document).write(out);
            case PDF -> PdfFile.write(document, fonts, out);
        }
    }
}
