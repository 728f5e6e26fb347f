package audiototext.domain.transcript;

import audiototext.domain.transcript.script.UnspacedScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a transcript with its time.
 *
 * @param part of the transcript that it was cut from: a word, or what stands between two spaces within it
 */
record TimedPiece(Word word, int part) {

    /** The words, cut at the spaces within them, and into characters where the script writes no spaces. */
    static List<TimedPiece> of(List<Word> words) {
        var pieces = new ArrayList<TimedPiece>();
        int part = 0;
        for (var word : united(words)) {
            part++;
            var cut = cut(word);
            for (int i = 0; i < cut.size(); i++) {
                part += i > 0 && cut.get(i).spaced() ? 1 : 0;
                pieces.add(new TimedPiece(cut.get(i), part));
            }
        }
        return pieces;
    }

    private static List<Word> cut(Word word) {
        var pieces = Pieces.of(word.text());
        if (pieces.size() == 1 && pieces.get(0).text().equals(word.text())) {
            return List.of(word);
        }
        var texts = pieces.stream().map(Pieces.Piece::text).toList();
        var shares = EstimatedTimes.share(texts, word.start(), word.end(), word.confidence());
        for (int i = 0; i < shares.size(); i++) {
            shares.set(
                    i,
                    shares.get(i)
                            .withSpace(i == 0 ? word.spaced() : pieces.get(i).spaced()));
        }
        return shares;
    }

    /** Words that meet within what a text shows as one word, such as a brand in Latin letters in a Chinese text. */
    private static List<Word> united(List<Word> words) {
        var united = new ArrayList<Word>();
        for (var word : words) {
            if (word.inLine().isEmpty()) {
                continue;
            }
            int last = united.size() - 1;
            if (last >= 0 && !word.spaced() && meet(united.get(last).inLine(), word.inLine())) {
                var before = united.get(last);
                united.set(
                        last,
                        new Word(
                                before.inLine() + word.inLine(),
                                before.start(),
                                Math.max(before.end(), word.end()),
                                Math.min(before.confidence(), word.confidence()),
                                before.spaced()));
            } else {
                united.add(word);
            }
        }
        return united;
    }

    private static boolean meet(String before, String after) {
        return !UnspacedScript.has(before.codePointBefore(before.length()))
                && !UnspacedScript.has(after.codePointAt(0));
    }
}
