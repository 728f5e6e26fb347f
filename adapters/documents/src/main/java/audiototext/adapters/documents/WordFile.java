package audiototext.adapters.documents;

import audiototext.domain.port.Documents.Document;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file (ISO/IEC 29500): a zip of XML files, of which two differ between documents. */
final class WordFile {
    private final WordView view;

    WordFile(Document document) {
        this.view = WordView.of(document);
    }

    void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // First, because readers look there for the kind of zip.
        copy(zip, "[Content_Types].xml", "content-types.xml");
        copy(zip, "_rels/.rels", "package-relations.xml");
        copy(zip, "word/_rels/document.xml.rels", "document-relations.xml");
        copy(zip, "word/styles.xml", "styles.xml");
        render(zip, "docProps/core.xml", WordTemplates.properties(view));
        render(zip, "word/document.xml", WordTemplates.document(view));
        zip.finish();
    }

    /** The resources have plain names, because packaged Quarkus applications do not find all others. */
    private static void copy(ZipOutputStream zip, String name, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var part = WordFile.class.getResourceAsStream("word/" + resource)) {
            part.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void render(ZipOutputStream zip, String name, TemplateInstance part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.render().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
