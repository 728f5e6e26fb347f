package audiototext.domain.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives a corrected text the times of the original. A word that was kept keeps its times. Words that replace others share
 * the time span of those in proportion to their length. Inserted words get the pause where they were inserted, or as much
 * of it as speaking them takes. If nothing was recognised, the text is spread over the recording. The words of the
 * correction have confidence 1.
 */
public final class CorrectedTranscript {
    private final List<Word> original;
    private final String[] texts;
    private final int[] matches;
    private final Optional<Duration> length;
    private final List<Word> words = new ArrayList<>();

    private CorrectedTranscript(List<Word> original, String[] texts, Optional<Duration> length) {
        this.original = original;
        this.texts = texts;
        this.length = length;
        this.matches = PatienceDiff.of(original.stream().map(Word::text).toArray(String[]::new), texts);
    }

    /**
     * The transcript with the words of the text. The same words give the original.
     *
     * @param text with any line breaks
     * @param length of the recording, if known
     */
    public static Transcript of(Transcript original, String text, Optional<Duration> length) {
        var line = Word.inLine(text);
        var texts = line.isEmpty() ? new String[0] : line.split(" ");
        var correction = new CorrectedTranscript(parts(original.words()), texts, length);
        if (correction.changesNothing()) {
            return original;
        }
        correction.write();
        return new Transcript(
                original.recordingId(), original.language(), text.strip(), correction.words, original.recognition());
    }

    /** The words, split at the space within them. */
    private static List<Word> parts(List<Word> words) {
        var parts = new ArrayList<Word>();
        for (var word : words) {
            var line = word.inLine();
            if (line.equals(word.text()) && line.indexOf(' ') < 0 && !line.isEmpty()) {
                parts.add(word);
            } else if (!line.isEmpty()) {
                var texts = List.of(line.split(" "));
                parts.addAll(EstimatedTimes.share(texts, word.start(), word.end(), word.confidence()));
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
            var replacing = new EstimatedTimes(Arrays.asList(texts).subList(from, to));
            double start = original.get(originalFrom).start();
            double end = Math.max(start, original.get(originalTo - 1).end());
            if (to - from < originalTo - originalFrom || replacing.fitsInto(end - start)) {
                words.addAll(replacing.within(start, end));
            } else {
                // Far more words than were recognised: they take as much of the pause after them as they need.
                double needed = Math.min(start + replacing.seconds(), startAfter(originalTo, end));
                words.addAll(replacing.spreadOver(start, Math.max(end, needed)));
            }
        } else {
            insert(from, to, originalFrom);
        }
    }

    private void insert(int from, int to, int place) {
        var inserted = new EstimatedTimes(Arrays.asList(texts).subList(from, to));
        if (original.isEmpty()) {
            words.addAll(inserted.spreadOver(0, seconds().orElse(inserted.seconds())));
            return;
        }
        double after = place > 0 ? original.get(place - 1).end() : 0;
        double before = startAfter(place, after);
        double pause = Math.max(0, Math.min(before - after, inserted.seconds()));
        double start = place > 0 ? Math.min(after, before) : before - pause;
        words.addAll(inserted.spreadOver(start, start + pause));
    }

    /** When the original goes on: its next word, or the end of the recording. */
    private double startAfter(int place, double end) {
        return place < original.size()
                ? original.get(place).start()
                : Math.max(end, seconds().orElse(end));
    }

    private Optional<Double> seconds() {
        return length.filter(known -> !known.isZero()).map(known -> known.toMillis() / 1000.0);
    }
}
