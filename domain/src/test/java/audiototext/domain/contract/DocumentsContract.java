package audiototext.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import audiototext.domain.port.Documents;
import audiototext.domain.port.Documents.Document;
import audiototext.domain.port.Documents.Form;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Paragraph;
import audiototext.domain.transcript.Transcript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the core expects of every {@link Documents}. */
public abstract class DocumentsContract {
    private static final Language FRENCH = new Language("fr-FR");
    private static final String TEXT = "Ça va ? À bientôt.";

    protected abstract Documents documents();

    @ParameterizedTest
    @EnumSource
    void aTranscriptInLatinLettersCanBeShown(Form form) {
        var transcript = new Transcript(RecordingId.random(), FRENCH, TEXT, List.of());

        assertThat(documents().shows(transcript, form)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsWrittenAndTheStreamIsLeftOpen(Form form) throws IOException {
        var out = new OpenStream();

        documents().write(document(new Paragraph(0, TEXT, List.of())), form, out);

        assertThat(out.size()).isPositive();
        assertThat(out.isOpen).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aTranscriptWithoutParagraphsIsADocumentToo(Form form) throws IOException {
        var out = new OpenStream();

        documents().write(document(), form, out);

        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatBreaksOffReachesTheCaller(Form form) {
        var broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the reader went away");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> documents().write(document(new Paragraph(0, TEXT, List.of())), form, broken));
    }

    private static Document document(Paragraph... paragraphs) {
        return new Document("Réunion", "22 novembre 2026", FRENCH, List.of(paragraphs), true);
    }

    private static final class OpenStream extends ByteArrayOutputStream {
        private boolean isOpen = true;

        @Override
        public void close() {
            isOpen = false;
        }
    }
}
