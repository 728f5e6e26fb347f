package audiototext.domain.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a corrected text the times of the original. A word that was kept keeps its times. Words that replace others share
 * the time span of those in proportion to their length. An inserted word gets the pause where it was inserted. The words
 * of the correction have confidence 1.
 */
public final class CorrectedTranscript {
    private final List<Word> original;
    private final String[] texts;
    private final int[] matches;
    private final List<Word> words = new ArrayList<>();

    private CorrectedTranscript(List<Word> original, String[] texts) {
        this.original = original;
        this.texts = texts;
        this.matches = PatienceDiff.of(original.stream().map(Word::text).toArray(String[]::new), texts);
    }

    /**
     * The transcript with the words of the text. The same words give the original.
     *
     * @param text with any line breaks
     */
    public static Transcript of(Transcript original, String text) {
        var line = Word.inLine(text);
        var correction =
                new CorrectedTranscript(parts(original.words()), line.isEmpty() ? new String[0] : line.split(" "));
        if (correction.changesNothing()) {
            return original;
        }
        correction.write();
        return new Transcript(original.recordingId(), original.language(), text.strip(), correction.words);
    }

    /** The words, split at the space within them. */
    private static List<Word> parts(List<Word> words) {
        var parts = new ArrayList<Word>();
        for (var word : words) {
            var line = word.inLine();
            if (line.equals(word.text()) && line.indexOf(' ') < 0 && !line.isEmpty()) {
                parts.add(word);
            } else if (!line.isEmpty()) {
                parts.addAll(shared(
                        line.split(" "), 0, line.split(" ").length, word.start(), word.end(), word.confidence()));
            }
        }
        return parts;
    }

    private boolean changesNothing() {
        if (texts.length != original.size()) {
            return false;
        }
        for (int i = 0; i < texts.length; i++) {
            if (matches[i] != i) {
                return false;
            }
        }
        return true;
    }

    private void write() {
        int nextOriginal = 0;
        for (int i = 0; i < texts.length; ) {
            if (matches[i] >= 0) {
                nextOriginal = matches[i] + 1;
                words.add(original.get(matches[i++]));
            } else {
                int end = i;
                while (end < texts.length && matches[end] < 0) {
                    end++;
                }
                int originalEnd = end < texts.length ? matches[end] : original.size();
                replace(i, end, nextOriginal, originalEnd);
                i = end;
            }
        }
    }

    /** Replaces a range of the original words with a range of the text. */
    private void replace(int from, int to, int originalFrom, int originalTo) {
        if (to - from == originalTo - originalFrom) {
            for (int i = from; i < to; i++) {
                var replaced = original.get(originalFrom + i - from);
                words.add(new Word(texts[i], replaced.start(), replaced.end(), 1));
            }
        } else if (originalFrom < originalTo) {
            double start = original.get(originalFrom).start();
            double end = Math.max(start, original.get(originalTo - 1).end());
            words.addAll(shared(texts, from, to, start, end, 1));
        } else {
            insert(from, to, originalFrom);
        }
    }

    private void insert(int from, int to, int place) {
        double after = place > 0
                ? original.get(place - 1).end()
                : place < original.size() ? original.get(place).start() : 0;
        double before = place < original.size() ? original.get(place).start() : after;
        words.addAll(shared(texts, from, to, Math.min(after, before), before, 1));
    }

    private static List<Word> shared(String[] texts, int from, int to, double start, double end, double confidence) {
        double total = 0;
        for (int i = from; i < to; i++) {
            total += texts[i].length();
        }
        var words = new ArrayList<Word>();
        double done = 0;
        double begin = start;
        for (int i = from; i < to; i++) {
            done += texts[i].length();
            double until = i == to - 1 ? end : Math.min(end, start + (end - start) * done / total);
            words.add(new Word(texts[i], begin, Math.max(begin, until), confidence));
            begin = until;
        }
        return words;
    }
}
