package audiototext.adapters.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF file (ISO 32000-1, 7.5), written one after the other. */
final class PdfObjects {
    /** The second line marks the file as binary. */
    private static final byte[] HEADER = "%PDF-1.6\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final List<Long> places = new ArrayList<>();
    private long written;

    PdfObjects(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER);
    }

    /** A number for an object that is written later. */
    int reserve() {
        places.add(0L);
        return places.size();
    }

    void object(int id, String content) throws IOException {
        places.set(id - 1, written);
        write(id + " 0 obj\n" + content + "\nendobj\n");
    }

    /** @param entries of its dictionary, besides its length */
    void stream(int id, String entries, byte[] content) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(content);
        }
        places.set(id - 1, written);
        write(id + " 0 obj\n<<" + entries + "/Filter/FlateDecode/Length " + compressed.size() + ">>\nstream\n");
        write(compressed.toByteArray());
        write("\nendstream\nendobj\n");
    }

    /** Ends the file. */
    void finish(int catalog, int information) throws IOException {
        long table = written;
        var end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write(end + "trailer\n<</Size " + (places.size() + 1) + "/Root " + catalog + " 0 R/Info " + information
                + " 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        out.flush();
    }

    /** A text in a dictionary. */
    static String text(String text) {
        return "<feff" + ToUnicode.hex(text) + ">";
    }

    private void write(String ascii) throws IOException {
        write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
