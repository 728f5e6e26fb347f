package audiototext.adapters.documents;

import static java.util.stream.Collectors.joining;

import audiototext.domain.port.Documents.Document;
import audiototext.domain.port.Documents.Form;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Documents for tests. */
final class Samples {
    private static final String FACTS = "22 novembre 2026, 09:30 UTC · français · 1:02:03";

    private Samples() {}

    static Document meeting() {
        return meeting(false);
    }

    static Document meeting(boolean withTimes) {
        return of("fr-FR", "Réunion d’été", withTimes, "Ça va, Ελένη & <Пётр> ?", "À bientôt.");
    }

    /** A paragraph for each text, a minute and a second after the one before. */
    static Document of(String language, String title, boolean withTimes, String... texts) {
        var paragraphs = IntStream.range(0, texts.length)
                .mapToObj(i -> new Paragraph(61.0 * i, texts[i], List.of()))
                .toList();
        return new Document(title, FACTS, new Language(language), paragraphs, withTimes);
    }

    /** As many words as four hours of speech have, in paragraphs of a hundred. */
    static Document fourHours() {
        var paragraphs = IntStream.range(0, 400)
                .mapToObj(p -> IntStream.range(0, 100)
                        .mapToObj(w -> "mot" + (p * 100 + w))
                        .collect(joining(" ")))
                .toArray(String[]::new);
        return of("fr-FR", "Quatre heures", false, paragraphs);
    }

    static byte[] written(Document document, Form form) {
        var out = new ByteArrayOutputStream();
        try {
            new TranscriptDocuments().write(document, form, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
