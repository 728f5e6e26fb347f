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
 * correction have confidence 1. Chinese, Japanese, Thai and the like are compared character by character.
 */
public final class CorrectedTranscript {
    private final List<Word> original;
    private final String[] texts;
    private final int[] matches;
    /** The piece of the original that each piece of the text has its time from. */
    private final int[] sources;

    private final Optional<Duration> length;
    private final List<Word> words = new ArrayList<>();

    private CorrectedTranscript(List<Word> original, String[] texts, Optional<Duration> length) {
        this.original = original;
        this.texts = texts;
        this.length = length;
        this.matches = PatienceDiff.of(original.stream().map(Word::text).toArray(String[]::new), texts);
        this.sources = matches.clone();
    }

    /**
     * The transcript with the words of the text. The same words give the original.
     *
     * @param text with any line breaks
     * @param length of the recording, if known
     */
    public static Transcript of(Transcript original, String text, Optional<Duration> length) {
        var before = TimedPiece.of(original.words());
        var after = Pieces.of(text);
        var correction = new CorrectedTranscript(
                before.stream().map(TimedPiece::word).toList(),
                after.stream().map(Pieces.Piece::text).toArray(String[]::new),
                length);
        correction.write();
        var pieces = new JoinedPieces(before, after, correction.sources);
        if (correction.changesNoPiece() && pieces.haveTheSameSpaces()) {
            return original;
        }
        return new Transcript(
                original.recordingId(),
                original.language(),
                text.strip(),
                pieces.join(correction.words),
                original.recognition());
    }

    private boolean changesNoPiece() {
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
                sources[i] = originalFrom + i - from;
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
