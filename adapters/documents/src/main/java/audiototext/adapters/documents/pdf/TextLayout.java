package audiototext.adapters.documents.pdf;

import audiototext.domain.recording.Language;
import audiototext.domain.transcript.script.LineBreaks;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a paragraph into lines. */
final class TextLayout {
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final DocumentFonts fonts;
    private final Language language;
    private final int width;
    private final String text;
    private final Bidi bidi;
    private final EmbeddedFont[] fontAt;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private int used;

    private TextLayout(DocumentFonts fonts, Language language, String text, Bidi bidi, int width) {
        this.fonts = fonts;
        this.language = language;
        this.text = text;
        this.bidi = bidi;
        this.width = width;
        this.fontAt = new EmbeddedFont[text.length()];
    }

    /**
     * @param text for whose characters there are fonts
     * @param bidi of the text
     * @param width of a line in thousandths of the font size
     */
    static List<Line> lines(DocumentFonts fonts, Language language, String text, Bidi bidi, int width) {
        var layout = new TextLayout(fonts, language, text, bidi, width);
        layout.findFonts();
        layout.divide();
        return layout.lines;
    }

    private void findFonts() {
        EmbeddedFont font = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            font = fonts.fontFor(text.codePointAt(i), font);
            for (int j = 0; j < Character.charCount(text.codePointAt(i)); j++) {
                fontAt[i + j] = font;
            }
        }
    }

    private void divide() {
        var breaks = LineBreaks.of(text, language);
        for (int from = 0; from < text.length(); ) {
            int next = breaks.nextSetBit(from + 1);
            int to = next < 0 ? text.length() : next;
            add(from, to);
            from = to;
        }
        endLine();
    }

    /** Adds what may not be broken, unless it is longer than a line. */
    private void add(int from, int to) {
        var pieces = pieces(from, to);
        int visible = pieces.stream()
                .filter(piece -> !piece.isSpace())
                .mapToInt(Piece::width)
                .sum();
        if (visible > width && to - from > 1) {
            addByCharacter(from, to);
            return;
        }
        if (used + visible > width) {
            endLine();
        }
        line.addAll(pieces);
        used += width(pieces);
    }

    private void addByCharacter(int from, int to) {
        var character = CHARACTER.matcher(text).region(from, to);
        var ends = new BitSet();
        while (character.find()) {
            ends.set(character.end());
        }
        int begin = from;
        for (int end = ends.nextSetBit(from + 1); end >= 0; end = ends.nextSetBit(end + 1)) {
            var pieces = pieces(begin, end);
            int next = ends.nextSetBit(end + 1);
            boolean isLast = next < 0;
            if (isLast || width(pieces(begin, next)) > width) {
                if (used + width(pieces) > width) {
                    endLine();
                }
                line.addAll(pieces);
                used += width(pieces);
                begin = end;
            }
        }
    }

    private static int width(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || isOther(i - 1, i)) {
                pieces.add(piece(begin, i));
                begin = i;
            }
        }
        return pieces;
    }

    private boolean isOther(int before, int after) {
        return fontAt[before] != fontAt[after]
                || bidi.getLevelAt(before) != bidi.getLevelAt(after)
                || (text.charAt(before) == ' ') != (text.charAt(after) == ' ');
    }

    private Piece piece(int from, int to) {
        var part = text.substring(from, to);
        int level = bidi.getLevelAt(from);
        return new Piece(fontAt[from], part, level, fontAt[from].shape(part, level % 2 == 1, language.tag()));
    }

    /** Space at the end of a line is not shown. */
    private void endLine() {
        while (!line.isEmpty() && line.get(line.size() - 1).isSpace()) {
            line.remove(line.size() - 1);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line), !bidi.baseIsLeftToRight()));
        }
        line.clear();
        used = 0;
    }
}
