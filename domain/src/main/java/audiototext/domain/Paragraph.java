package audiototext.domain;

/**
 * A stretch of a transcript that is read in one go.
 *
 * @param start in seconds from the beginning of the audio
 * @param text in one line, never empty
 */
public record Paragraph(double start, String text) {}
