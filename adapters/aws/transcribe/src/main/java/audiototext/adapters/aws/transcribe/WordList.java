package audiototext.adapters.aws.transcribe;

import audiototext.domain.transcript.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of a transcript while it is read. */
final class WordList {
    private final List<Word> words = new ArrayList<>();
    private double end;

    void add(Word word) {
        words.add(word);
        end = Math.max(end, word.end());
    }

    /** Appends punctuation to the last word; drops it before the first word. */
    void punctuate(String punctuation) {
        if (words.isEmpty()) {
            return;
        }
        int last = words.size() - 1;
        var word = words.get(last);
        words.set(last, new Word(word.text() + punctuation, word.start(), word.end(), word.confidence()));
    }

    /**
     * Takes from the text which words follow the one before without a space, as in Chinese, Japanese and Thai. Words
     * keep their spaces from where the text goes other ways.
     *
     * @param text of all words, which must be in its order
     */
    void spaceAsIn(String text) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            int begin = at;
            while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            if (word.text().isEmpty() || !text.startsWith(word.text(), begin)) {
                return;
            }
            boolean spaced = begin > at || i == 0;
            words.set(i, new Word(word.text(), word.start(), word.end(), word.confidence(), spaced));
            at = begin + word.text().length();
        }
    }

    /** When the last word ends, in seconds; 0 without words. */
    double end() {
        return end;
    }

    /** Sorted by start, which is the document's order unless two people speak at once. */
    List<Word> inOrder() {
        words.sort(Comparator.comparingDouble(Word::start));
        return words;
    }
}
