package audiototext.adapters.documents.pdf.harfbuzz;

/**
 * A glyph in its place. Lengths are in thousandths of the font size.
 *
 * @param id in the font
 * @param cluster the index of the first character that it shows a part of
 * @param advance to the next glyph
 * @param right how far it moves to the right, without moving the next one
 * @param up how far it moves up
 */
public record Glyph(int id, int cluster, int advance, int right, int up) {}
