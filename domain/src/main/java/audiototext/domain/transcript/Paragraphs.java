package audiototext.domain.transcript;

import audiototext.domain.transcript.script.TextWidth;
import audiototext.domain.transcript.script.UnspacedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Divides a transcript into paragraphs for reading. A new one begins after a sentence, if a pause follows or the
 * paragraph is long. Where sentences do not end, because the language or the recogniser writes no marks, a pause is
 * enough.
 */
public final class Paragraphs {
    private static final double PAUSE_SECONDS = 1.5;
    private static final int LONG_CHARACTERS = 500;

    /** Text without the end of a sentence, after which a pause, then a short pause, and at last any word is enough. */
    private static final int OPEN_CHARACTERS = 250;

    private static final int LONG_OPEN_CHARACTERS = 1000;
    private static final int LONGEST_OPEN_CHARACTERS = 2000;
    private static final double SHORT_PAUSE_SECONDS = 0.4;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private double start;
    private double end;
    private double width;
    private double sentenceWidth;
    private String lastLine;

    private Paragraphs() {}

    /** The paragraphs in order; none for a silent transcript. */
    public static List<Paragraph> of(Transcript transcript) {
        var divided = new Paragraphs();
        transcript.words().forEach(divided::add);
        divided.finish();
        if (divided.paragraphs.isEmpty() && !transcript.isSilent()) {
            return List.of(new Paragraph(0, transcript.text().strip(), List.of()));
        }
        return List.copyOf(divided.paragraphs);
    }

    /** The whole text, with an empty line between paragraphs and a line end after the last; empty for silence. */
    public static String plainText(Transcript transcript) {
        return plainText(of(transcript));
    }

    /** The plain text of these paragraphs. */
    public static String plainText(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.text() + "\n").collect(Collectors.joining("\n"));
    }

    /** The plain text, with the time before each paragraph: {@code [0:01:02]}. */
    public static String timedText(Transcript transcript) {
        return of(transcript).stream()
                .map(paragraph -> "[" + paragraph.time() + "] " + paragraph.text() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private void add(Word word) {
        var line = word.inLine();
        if (line.isEmpty()) {
            return;
        }
        if (endsBefore(word)) {
            finish();
        }
        append(word, line);
    }

    private boolean endsBefore(Word next) {
        double pause = next.start() - end;
        if (words.isEmpty()) {
            return false;
        }
        if (Word.endsSentence(lastLine)) {
            return pause >= PAUSE_SECONDS || width >= LONG_CHARACTERS;
        }
        return pause >= PAUSE_SECONDS
                        && (UnspacedScript.leavesSentencesOpen(lastLine) || sentenceWidth >= OPEN_CHARACTERS)
                || pause >= SHORT_PAUSE_SECONDS && sentenceWidth >= LONG_OPEN_CHARACTERS
                || sentenceWidth >= LONGEST_OPEN_CHARACTERS;
    }

    private void append(Word word, String line) {
        if (words.isEmpty()) {
            start = word.start();
        } else if (word.spaced()) {
            text.append(' ');
        }
        text.append(line);
        words.add(word);
        measure(word, line);
        end = word.end();
        lastLine = line;
    }

    private void measure(Word word, String line) {
        double added = TextWidth.of(line) + (word.spaced() && words.size() > 1 ? 1 : 0);
        width += added;
        sentenceWidth = Word.endsSentence(line) ? 0 : sentenceWidth + added;
    }

    private void finish() {
        if (words.isEmpty()) {
            return;
        }
        paragraphs.add(new Paragraph(start, text.toString(), words));
        text.setLength(0);
        words.clear();
        width = 0;
        sentenceWidth = 0;
    }
}
